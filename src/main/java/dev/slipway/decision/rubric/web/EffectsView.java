package dev.slipway.decision.rubric.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version would make of open proposals.
 *
 * @param rows those that it moves most first
 * @param hidden how many the reader is not to see before they have answered themselves
 */
record EffectsView(Instant madeAt, List<Row> rows, int hidden) {

  /**
   * A proposal.
   *
   * @param basis by whose answers
   * @param from the version that it is scored with now
   * @param before null where it cannot be scored by that
   * @param after null where it cannot be scored by the other
   */
  record Row(
      UUID id,
      String question,
      String basis,
      int from,
      @Nullable Likelihoods before,
      @Nullable Likelihoods after) {}

  /** Of an extremely bad and an extremely good outcome, as planned. */
  record Likelihoods(double bad, double good) {}
}
