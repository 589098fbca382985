package dev.slipway.rubric;

import dev.slipway.pathway.question.Question;
import java.util.Set;

/**
 * A way to an extremely good outcome, as the board describes it.
 *
 * @param relative whether the rate speaks of the reference model and is carried over to the one in
 *     hand
 * @param breadth whether generality acts on it where it is carried over
 * @param suggestedFor modalities for which it is offered ticked
 */
public record Benefit(
    String id,
    String name,
    String description,
    boolean relative,
    boolean breadth,
    Set<String> suggestedFor,
    String basis) {

  /** As the model takes it. */
  public dev.slipway.pathway.Benefit scored() {
    return new dev.slipway.pathway.Benefit(id, relative, breadth);
  }

  /** What is asked about its rate. */
  public Question rateQuestion() {
    return Question.benefitRate(id);
  }
}
