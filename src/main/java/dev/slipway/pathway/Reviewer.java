package dev.slipway.pathway;

import dev.slipway.stats.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody whose answers stand in place of the scenario's own. An answer is about the model in
 * hand, so it is never relative.
 *
 * @param weight above 0; only the ratios of weights count
 * @param answers by {@linkplain Questions question}; those left open are not in it
 */
public record Reviewer(String id, double weight, Map<String, Quantity> answers) {
  public Reviewer {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }
}
