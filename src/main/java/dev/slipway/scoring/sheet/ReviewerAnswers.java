package dev.slipway.scoring.sheet;

import dev.slipway.stats.Quantity;
import java.util.Map;

/**
 * What one reviewer answered.
 *
 * @param id goes into the scenario document, which can be downloaded
 * @param weight above 0; only the ratios of weights count
 * @param answers by key of the rubric's question; those left open are not in it
 */
public record ReviewerAnswers(String id, double weight, Map<String, Quantity> answers) {
  public ReviewerAnswers {
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the weight of " + id + " is " + weight);
    }
    answers = Map.copyOf(answers);
  }
}
