package dev.slipway.comparison.choice;

import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.SubsetScore;
import java.util.Comparator;
import java.util.Optional;

/**
 * The fewest modifications that give nearly all of the safety that any combination gives.
 *
 * @param at of the combinations of so few the one that costs least of the benefit
 * @param most the safest of all
 */
public record Knee(SubsetScore at, SubsetScore most) {

  private static final double NEARLY = 0.9;

  private static final Comparator<SubsetScore> SAFEST =
      Comparator.<SubsetScore>comparingDouble(each -> each.bad().mean())
          .thenComparingInt(each -> each.modifications().size());

  /**
   * Nothing where no combination lowers the risk, or nothing less than the safest gives so much.
   */
  public static Optional<Knee> of(Frontier frontier) {
    SubsetScore most = frontier.subsets().stream().min(SAFEST).orElseThrow();
    double all = -most.change().mean();
    if (all <= 0) {
      return Optional.empty();
    }
    return frontier.subsets().stream()
        .filter(each -> -each.change().mean() >= NEARLY * all)
        .min(
            Comparator.<SubsetScore>comparingInt(each -> each.modifications().size())
                .thenComparingDouble(each -> -each.good().mean())
                .thenComparing(SAFEST))
        .filter(each -> each.modifications().size() < most.modifications().size())
        .map(each -> new Knee(each, most));
  }

  /** How much of it, between {@value #NEARLY} and 1. */
  public double share() {
    return at.change().mean() / most.change().mean();
  }
}
