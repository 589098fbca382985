package dev.slipway.pathway.frontier;

import java.util.function.IntConsumer;

/** Who computes: threads of one's own, or those that an application shares out. */
@FunctionalInterface
public interface Crew {

  /**
   * Computes pieces 0 to {@code count - 1}, each once, in any order and perhaps some at the same
   * time, and returns when all are done or one has failed; the failure is thrown on.
   */
  void inPieces(int count, IntConsumer piece);

  /** Threads that live as long as one call. */
  static Crew ofThreads(int threads) {
    return new OwnThreads(threads);
  }
}
