package dev.slipway.stats.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How good some forecasts were. Means of scores, without unit (Brier) and in nats (logarithmic);
 * smaller is better. Beside them those of two who know less: one who always said 50 %, and one who
 * always said how often it happened in the end, which nobody could have known beforehand.
 *
 * @param n how many forecasts
 * @param happened in how many it happened
 */
public record Calibration(
    int n, int happened, Scores given, Scores even, Scores baseRate, List<Bin> bins) {

  /** How many bins there are, each as wide as the others. */
  public static final int BINS = 5;

  /** Of the intervals beside what happened. */
  public static final double LEVEL = 0.9;

  /**
   * Means of both scores, with the interval of each at {@link #LEVEL}.
   *
   * @param brierInterval null with fewer than {@link MeanInterval#FEWEST} groups, and of always 50
   *     %, whose score is the same whatever comes; {@code logInterval} likewise
   */
  public record Scores(
      double brier,
      double log,
      @Nullable MeanInterval brierInterval,
      @Nullable MeanInterval logInterval) {}

  /**
   * Forecasts between two chances.
   *
   * @param from included
   * @param to not included, but for the last
   * @param said mean of the chances that were given; null without forecasts
   * @param interval of the true share, if forecasts did not depend on one another
   */
  public record Bin(
      double from, double to, int n, int happened, @Nullable Double said, ShareInterval interval) {

    /** How often it happened; null without forecasts. */
    public @Nullable Double share() {
      return n == 0 ? null : happened / (double) n;
    }

    /** Whether what was said is among what the outcomes leave possible. */
    public boolean fine() {
      Double mean = said;
      return mean == null || interval.contains(mean);
    }
  }

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Looks at forecasts.
   *
   * @param groups forecasts of one depend on one another, those of different ones do not
   * @throws IllegalArgumentException if there is none, or a group without any
   */
  public static Calibration of(List<List<ResolvedForecast>> groups) {
    if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("nothing to score");
    }
    List<ResolvedForecast> all = groups.stream().flatMap(List::stream).toList();
    int happened = count(all);
    double share = happened / (double) all.size();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(bin(all, i));
    }
    return new Calibration(
        all.size(), happened, scores(groups), alwaysEven(), always(share, groups), bins);
  }

  private static Bin bin(List<ResolvedForecast> all, int place) {
    List<ResolvedForecast> in = all.stream().filter(each -> place(each) == place).toList();
    int happened = count(in);
    return new Bin(
        place / (double) BINS,
        (place + 1) / (double) BINS,
        in.size(),
        happened,
        in.isEmpty() ? null : mean(in, ResolvedForecast::chance),
        ShareInterval.exact(happened, in.size(), LEVEL));
  }

  private static int place(ResolvedForecast said) {
    return StrictMath.min(BINS - 1, (int) (said.chance() * BINS));
  }

  private static Scores alwaysEven() {
    ResolvedForecast either = new ResolvedForecast(0.5, true);
    return new Scores(either.brierScore(), either.logScore(), null, null);
  }

  /**
   * The interval takes the chance as given. With the share that came it is an estimate itself, but
   * a slightly other one would change the mean by its square only: no chance scores better.
   */
  private static Scores always(double chance, List<List<ResolvedForecast>> groups) {
    return scores(
        groups.stream()
            .map(
                group ->
                    group.stream()
                        .map(each -> new ResolvedForecast(chance, each.happened()))
                        .toList())
            .toList());
  }

  private static Scores scores(List<List<ResolvedForecast>> groups) {
    List<ResolvedForecast> all = groups.stream().flatMap(List::stream).toList();
    return new Scores(
        mean(all, ResolvedForecast::brierScore),
        mean(all, ResolvedForecast::logScore),
        interval(groups, ResolvedForecast::brierScore, ResolvedForecast.WORST_BRIER),
        interval(groups, ResolvedForecast::logScore, ResolvedForecast.WORST_LOG));
  }

  private static @Nullable MeanInterval interval(
      List<List<ResolvedForecast>> groups, ToDoubleFunction<ResolvedForecast> of, double most) {
    return MeanInterval.of(
        groups.stream().map(group -> group.stream().mapToDouble(of).toArray()).toList(),
        LEVEL,
        most);
  }

  private static double mean(List<ResolvedForecast> all, ToDoubleFunction<ResolvedForecast> of) {
    double sum = 0;
    for (ResolvedForecast each : all) {
      sum += of.applyAsDouble(each);
    }
    return sum / all.size();
  }

  private static int count(List<ResolvedForecast> all) {
    return (int) all.stream().filter(ResolvedForecast::happened).count();
  }
}
