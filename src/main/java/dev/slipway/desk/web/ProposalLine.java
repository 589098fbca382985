package dev.slipway.desk.web;

import dev.slipway.desk.web.score.Likelihood;
import dev.slipway.scoring.ScoreResult;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param headline null as long as nothing has been scored
 * @param outdated whether something that the newest score rests on has changed
 */
public record ProposalLine(
    UUID id,
    String question,
    String modelName,
    LocalDate decisionDate,
    String state,
    @Nullable Headline headline,
    boolean outdated) {

  /** The newest score by the rubric. */
  public record Headline(Likelihood bad, Likelihood good, double badAdded, double goodAdded) {

    static Headline of(ScoreResult result) {
      return new Headline(
          Likelihood.of(result.asProposed().bad()),
          Likelihood.of(result.asProposed().good()),
          result.margin().bad().mean(),
          result.margin().good().mean());
    }
  }

  /** Whether somebody has something to do: a draft, a missing score, one out of date. */
  public boolean waits() {
    return !state.equals("WITHDRAWN") && (state.equals("DRAFT") || headline == null || outdated);
  }
}
