package dev.slipway.pathway;

import dev.slipway.pathway.question.Answers;

/**
 * Somebody whose answers stand in place of the scenario's own. An answer is about the model in
 * hand, so it is never relative.
 *
 * @param weight above 0; only the ratios of weights count
 */
public record Reviewer(String id, double weight, Answers answers) {
  public Reviewer {
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the weight of " + id + " is " + weight);
    }
  }

  /** The same one with other answers. */
  public Reviewer with(Answers others) {
    return new Reviewer(id, weight, others);
  }
}
