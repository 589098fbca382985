package dev.slipway.comparison.choice;

import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.BoardVerdict.Bad;
import dev.slipway.rubric.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What it takes to keep within the board's limits. */
public final class WithinLimits {

  /** Differences below a hundredth of a point are none: then the smaller set is cheaper. */
  private static final double EQUAL = 1e4;

  /** Least likelihood of a good outcome lost, then fewest modifications, then least risk. */
  private static final Comparator<SubsetScore> CHEAPEST_FIRST =
      Comparator.<SubsetScore>comparingDouble(each -> -Math.rint(EQUAL * each.good().mean()))
          .thenComparingInt(each -> each.modifications().size())
          .thenComparingDouble(each -> each.bad().mean());

  private WithinLimits() {}

  /** Where a combination stands against the limits. */
  public static BoardVerdict verdict(SubsetScore one, Policy policy) {
    return BoardVerdict.of(
        policy,
        new Bad(one.bad().mean(), one.badP95()),
        new Bad(one.margin().bad(), one.margin().badP95()));
  }

  /** Those within the limits, the cheapest first. */
  public static List<SubsetScore> of(Collection<SubsetScore> all, Policy policy) {
    return all.stream()
        .filter(each -> verdict(each, policy) == BoardVerdict.WITHIN)
        .sorted(CHEAPEST_FIRST)
        .toList();
  }

  /** The first few of them that do more than add to one named before. */
  public static List<SubsetScore> cheapest(Collection<SubsetScore> all, Policy policy, int most) {
    List<SubsetScore> found = new ArrayList<>();
    for (SubsetScore each : of(all, policy)) {
      boolean adds = found.stream().anyMatch(one -> (one.mask() & each.mask()) == one.mask());
      if (!adds && found.size() < most) {
        found.add(each);
      }
    }
    return found;
  }
}
