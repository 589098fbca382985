package dev.slipway.scoring.compute;

/** So much waits to be computed already that more would only wait. Nothing was begun. */
public class TooBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long retryAfterSeconds;

  public TooBusyException(long retryAfterSeconds) {
    super("too much waits to be computed; try again in " + retryAfterSeconds + " s");
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** When it is worth trying again: a whole number of seconds, 1 or more. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
