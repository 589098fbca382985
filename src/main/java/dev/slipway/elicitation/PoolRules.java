package dev.slipway.elicitation;

import dev.slipway.pathway.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How reviewers' answers become one.
 *
 * @param weights by reviewer; those left out weigh 1
 * @param claimsWeight of the submitter's claims that were adopted, together as one more voice
 * @param adoptedClaims questions whose claim counts
 * @param reason why it is not the usual way; everybody sees it
 */
public record PoolRules(
    Pooling pooling,
    Map<UUID, Double> weights,
    double claimsWeight,
    List<Question> adoptedClaims,
    String reason) {

  /** Further apart than anybody could mean. */
  public static final double LEAST_WEIGHT = 0.01;

  public static final double MOST_WEIGHT = 100;

  public PoolRules {
    weights = Map.copyOf(weights);
    adoptedClaims = List.copyOf(adoptedClaims);
    weights.values().forEach(PoolRules::requireWeight);
    requireWeight(claimsWeight);
  }

  static PoolRules of(
      Pooling pooling,
      List<Seat> seats,
      double claimsWeight,
      List<Question> adoptedClaims,
      String reason) {
    Map<UUID, Double> weights = new LinkedHashMap<>();
    seats.forEach(seat -> weights.put(seat.personId(), seat.weight()));
    return new PoolRules(pooling, weights, claimsWeight, adoptedClaims, reason);
  }

  /** Whether everybody weighs alike. */
  public boolean areEqual() {
    return claimsWeight == 1 && weights.values().stream().allMatch(weight -> weight == 1);
  }

  private static void requireWeight(double weight) {
    if (!(weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT)) {
      throw new IllegalArgumentException("a weight of " + weight);
    }
  }
}
