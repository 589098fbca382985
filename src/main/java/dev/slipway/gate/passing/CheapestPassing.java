package dev.slipway.gate.passing;

import dev.slipway.comparison.choice.WithinLimits;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.profile.AccessLevel;
import dev.slipway.rubric.Policy;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Chooses from a frontier. */
final class CheapestPassing {

  private CheapestPassing() {}

  /**
   * For each level of access, of those subsets that keep what is chosen, add to it, still reach
   * that level and are within the limits: the one with the highest P(good), of equals the smallest,
   * of equals the one with the lowest P(bad).
   *
   * @param reach the most open level that the plan reaches with some modifications, if any
   */
  static Map<AccessLevel, Passing> of(
      UUID proposalId,
      Frontier frontier,
      Collection<String> chosen,
      Policy policy,
      Function<List<String>, Optional<AccessLevel>> reach) {
    double before = frontier.subsets().get(0).good().mean();
    Optional<AccessLevel> most = reach.apply(List.of());
    List<SubsetScore> within =
        WithinLimits.of(
            frontier.subsets().stream()
                .filter(each -> each.modifications().size() > chosen.size())
                .filter(each -> each.modifications().containsAll(chosen))
                .toList(),
            policy);
    Map<AccessLevel, Passing> found = new EnumMap<>(AccessLevel.class);
    for (SubsetScore each : within) {
      if (most.filter(found::containsKey).isPresent()) {
        break;
      }
      reach
          .apply(each.modifications())
          .ifPresent(reached -> note(passing(proposalId, each, before), reached, found));
    }
    return found;
  }

  /**
   * It is the cheapest for every level up to the one that it reaches for which there is none yet.
   */
  private static void note(
      Function<AccessLevel, Passing> passing,
      AccessLevel reached,
      Map<AccessLevel, Passing> found) {
    for (AccessLevel level : AccessLevel.values()) {
      if (level.compareTo(reached) <= 0) {
        found.computeIfAbsent(level, passing);
      }
    }
  }

  private static Function<AccessLevel, Passing> passing(
      UUID proposalId, SubsetScore subset, double before) {
    return level ->
        new Passing(
            proposalId,
            level,
            subset.modifications(),
            subset.bad().mean(),
            subset.badP95(),
            subset.good().mean(),
            before - subset.good().mean());
  }
}
