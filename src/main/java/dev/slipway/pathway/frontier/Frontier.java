package dev.slipway.pathway.frontier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sets of modifications make of a plan.
 *
 * @param candidates ids of the modifications, in the scenario's order
 * @param exhaustive whether every allowed subset was scored; else the best that were found
 * @param subsets those scored, by mask, the plan as proposed first
 * @param shapley each candidate's worth, in the same order; null if not every subset was scored
 * @param badAsToday P(bad) if nothing is done
 * @param goodAsToday P(good) if nothing is done
 */
public record Frontier(
    List<String> candidates,
    boolean exhaustive,
    List<SubsetScore> subsets,
    @Nullable Map<String, ShapleyValue> shapley,
    Likelihood badAsToday,
    Likelihood goodAsToday) {
  public Frontier {
    candidates = List.copyOf(candidates);
    subsets = List.copyOf(subsets);
    shapley = shapley == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(shapley));
  }
}
