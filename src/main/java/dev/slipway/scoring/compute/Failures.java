package dev.slipway.scoring.compute;

/** Hands on what failed in another thread as if it had failed here. */
final class Failures {

  private Failures() {}

  static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
