package dev.slipway.elicitation.answer;

import dev.slipway.pathway.question.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each question matters.
 *
 * @param shares by question, of all that is uncertain about a proposal's likelihood of an extremely
 *     bad outcome; what no question covers is left out, so that they may sum to less than 1
 */
public record Ranking(Map<Question, Double> shares) {

  public Ranking {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  public double share(Question question) {
    return shares.getOrDefault(question, 0.0);
  }
}
