package dev.slipway.pathway.frontier;

import dev.slipway.pathway.summary.Summaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The frontier: subsets that no other one beats on P(bad) without losing on P(good), or the other
 * way round. Likelihoods that agree to thirteen decimals count as equal, and of equals only the
 * smallest subset is on it.
 *
 * <p>A subset beside the frontier is <em>tied</em> with a point of it if neither difference, of
 * P(bad) or of P(good), is larger than its sampling error: the half-width of the 95 % interval of
 * the difference on the same draws, by Student's t with one degree less than there are
 * randomisations. On the same draws most of what sampling does to one subset it does to the other,
 * so this is far narrower than the two standard errors suggest.
 */
final class Pareto {

  /** The 97.5th percentile of Student's t with 15 degrees of freedom. */
  static final double T = 2.131449545559323;

  /** Differences this small are rounding. */
  private static final double ROUNDING = 0x1p-43;

  private final boolean[] onFrontier;
  private final boolean[] tied;

  Pareto(List<ScoredSubset> subsets) {
    onFrontier = new boolean[subsets.size()];
    tied = new boolean[subsets.size()];
    List<ScoredSubset> frontier = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    for (Point point : sorted(subsets)) {
      if (point.good > best) {
        best = point.good;
        onFrontier[point.index] = true;
        frontier.add(subsets.get(point.index));
      }
    }
    for (int i = 0; i < tied.length; i++) {
      tied[i] = !onFrontier[i] && nearOne(subsets.get(i), frontier);
    }
  }

  private record Point(int index, double bad, double good, int size, long mask) {}

  private static Point[] sorted(List<ScoredSubset> subsets) {
    Point[] points = new Point[subsets.size()];
    for (int i = 0; i < points.length; i++) {
      ScoredSubset one = subsets.get(i);
      points[i] =
          new Point(
              i,
              Math.rint(one.bad().mean() / ROUNDING),
              Math.rint(one.good().mean() / ROUNDING),
              Long.bitCount(one.mask()),
              one.mask());
    }
    Arrays.sort(
        points,
        Comparator.comparingDouble(Point::bad)
            .thenComparingDouble(point -> -point.good)
            .thenComparingInt(Point::size)
            .thenComparingLong(Point::mask));
    return points;
  }

  private static boolean nearOne(ScoredSubset subset, List<ScoredSubset> frontier) {
    for (ScoredSubset point : frontier) {
      if (alike(subset.badMeans(), point.badMeans())
          && alike(subset.goodMeans(), point.goodMeans())) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(double[] some, double[] others) {
    Summaries.Mean mean = Summaries.ofMeans(Summaries.difference(some, others));
    return Math.abs(mean.mean()) <= Math.max(ROUNDING, T * mean.standardError());
  }

  boolean onFrontier(int index) {
    return onFrontier[index];
  }

  boolean tied(int index) {
    return tied[index];
  }
}
