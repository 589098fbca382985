package dev.slipway.stats.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The log-rank test: whether groups wait differently long by more than chance. At each time with
 * events, those expected in a group are its share of all at risk. Source: Mantel 1966; Peto and
 * Peto 1972, doi:10.2307/2344317.
 *
 * @param observed events in each group
 * @param expected events that each group would have had if the groups did not differ
 * @param statistic chi-square
 * @param freedom its degrees of freedom, one fewer than the groups
 * @param p chance of a statistic as large or larger if the groups did not differ
 */
public record LogRank(
    List<Integer> observed, List<Double> expected, double statistic, int freedom, double p) {

  public LogRank {
    observed = List.copyOf(observed);
    expected = List.copyOf(expected);
  }

  /**
   * The test between groups.
   *
   * @param groups two or more, none of them empty, with an event at least
   * @throws IllegalArgumentException if there are fewer groups, or no event that tells them apart
   */
  public static LogRank of(List<List<Lifetime>> groups) {
    if (groups.size() < 2) {
      throw new IllegalArgumentException("a test needs two groups at least");
    }
    Sums sums = new Sums(groups);
    double[][] root = Cholesky.of(sums.reduced());
    if (root.length == 0) {
      throw new IllegalArgumentException("no event tells the groups apart");
    }
    double[] differences = sums.differences();
    double[] solved = Cholesky.solve(root, differences);
    double statistic = 0;
    for (int g = 0; g < solved.length; g++) {
      statistic += differences[g] * solved[g];
    }
    int freedom = groups.size() - 1;
    return new LogRank(
        sums.observed, sums.expected, statistic, freedom, ChiSquare.above(statistic, freedom));
  }

  /** What is added up over the times with events. */
  private static final class Sums {

    private final List<Integer> observed = new ArrayList<>();
    private final List<Double> expected = new ArrayList<>();
    private final double[][] variance;
    private final int size;

    Sums(List<List<Lifetime>> groups) {
      size = groups.size();
      variance = new double[size][size];
      TreeSet<Double> times = new TreeSet<>();
      for (List<Lifetime> group : groups) {
        observed.add((int) group.stream().filter(Lifetime::ended).count());
        expected.add(0.0);
        group.stream().filter(Lifetime::ended).forEach(each -> times.add(each.time()));
      }
      times.forEach(time -> add(groups, time));
    }

    private void add(List<List<Lifetime>> groups, double time) {
      double[] atRisk = new double[size];
      double all = 0;
      double events = 0;
      for (int g = 0; g < size; g++) {
        for (Lifetime each : groups.get(g)) {
          atRisk[g] += each.time() >= time ? 1 : 0;
          events += each.ended() && each.time() == time ? 1 : 0;
        }
        all += atRisk[g];
      }
      double spread = all > 1 ? events * (all - events) / (all - 1) : 0;
      for (int g = 0; g < size; g++) {
        double share = atRisk[g] / all;
        expected.set(g, expected.get(g) + events * share);
        for (int h = 0; h < size; h++) {
          variance[g][h] += spread * share * ((g == h ? 1 : 0) - atRisk[h] / all);
        }
      }
    }

    /** The last group adds nothing: all differences sum to 0. */
    double[][] reduced() {
      double[][] reduced = new double[size - 1][size - 1];
      for (int g = 0; g < size - 1; g++) {
        System.arraycopy(variance[g], 0, reduced[g], 0, size - 1);
      }
      return reduced;
    }

    double[] differences() {
      double[] differences = new double[size - 1];
      for (int g = 0; g < size - 1; g++) {
        differences[g] = observed.get(g) - expected.get(g);
      }
      return differences;
    }
  }
}
