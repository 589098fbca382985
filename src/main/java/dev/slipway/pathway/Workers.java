package dev.slipway.pathway;

import java.util.function.IntConsumer;

/** Runs the pieces of a computation, in any order and possibly at the same time. */
@FunctionalInterface
public interface Workers {

  /** One after the other, by whoever asks. */
  Workers ALONE =
      (count, piece) -> {
        for (int i = 0; i < count; i++) {
          piece.accept(i);
        }
      };

  /** Does pieces 0 to count − 1, each once, and returns when all are done; hands on a failure. */
  void run(int count, IntConsumer piece);
}
