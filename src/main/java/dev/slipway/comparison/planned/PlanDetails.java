package dev.slipway.comparison.planned;

import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.sensitivity.TestedQuestion;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.stats.update.ExternalValidity;
import java.time.LocalDate;

/**
 * What is planned.
 *
 * @param question that the test speaks of
 * @param kind of test, not over time
 * @param event what counts as the event, in words
 * @param direction whether the answer is the event's chance or that of its not happening
 * @param relevance above 0 and at most 1: a trial counts so many times as much
 * @param fieldOdds the odds of the event in the field over its odds in the test
 * @param owner who runs it
 * @param due by when
 */
public record PlanDetails(
    Question question,
    TestKind kind,
    long trials,
    String event,
    Direction direction,
    double relevance,
    Quantity fieldOdds,
    String owner,
    LocalDate due) {

  public PlanDetails {
    if (trials < 1 || kind.overTime() || event.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("a test of " + trials + " trials: " + event);
    }
    new ExternalValidity(relevance, fieldOdds);
  }

  /** The same test of another number of trials. */
  TestedQuestion tested(long actualTrials) {
    return new TestedQuestion(
        question, actualTrials, direction, new ExternalValidity(relevance, fieldOdds));
  }
}
