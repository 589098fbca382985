package dev.slipway.scoring.prospect;

import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a version of the rubric would make of open proposals, as worked out at a moment. */
public record Prospect(Instant madeAt, List<Line> lines) {

  /**
   * A proposal, by the answers that its page leads with.
   *
   * @param from the version that it is scored with now
   * @param before by that version; null where it cannot be scored
   * @param after by the other; null where that cannot score it
   */
  public record Line(
      UUID proposalId,
      Basis basis,
      int from,
      @Nullable Likelihoods before,
      @Nullable Likelihoods after) {

    /** How far the likelihood of an extremely bad outcome moves; 0 where that is not known. */
    public double change() {
      return before == null || after == null ? 0 : after.bad() - before.bad();
    }
  }

  /** Mean likelihoods of the plan as planned. */
  public record Likelihoods(double bad, double good) {}
}
