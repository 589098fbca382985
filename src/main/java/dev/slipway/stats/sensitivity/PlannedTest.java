package dev.slipway.stats.sensitivity;

import dev.slipway.stats.SplitMix64;
import dev.slipway.stats.update.ExternalValidity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a test would be worth before it is run, and which results would lead to which choice.
 *
 * @param worth of the test; nothing if no result leads to another choice
 * @param bands every possible result, from no event to one in each trial
 * @param leastTrials how many trials it takes at least until some result could lead to another
 *     choice than the present one; null if none does
 */
public record PlannedTest(
    ValueOfInformation worth, List<ResultBand> bands, @Nullable Long leastTrials) {

  /** No test has more trials. */
  private static final long MOST_TRIALS = 1_000_000_000;

  /** Up to so many trials each result is looked at; of more, about so many. */
  private static final int RESULTS = 256;

  /** A result is drawn so many times in each draw, so that the chances of bands are smooth. */
  private static final int RESULTS_PER_DRAW = 16;

  public PlannedTest {
    bands = List.copyOf(bands);
  }

  /**
   * A test of n trials.
   *
   * @param benefit what the one option gains over the other, by draw
   * @param chance the event's chance in one trial in the field, by draw
   * @param trials n, at least 1
   * @param seed of the results that are drawn
   */
  public static PlannedTest of(
      double[] benefit, double[] chance, long trials, ExternalValidity field, long seed) {
    ConditionalBenefit given = new ConditionalBenefit(benefit, chance, field);
    boolean present = DecisionGain.mean(benefit) > 0;
    long counted = Math.round(field.relevance() * trials);
    double[][] results = results(given, chance, counted, seed);
    List<ResultBand> bands = bands(given, trials, counted, results);
    boolean open = counted > 0 && (bands.size() > 1 || bands.get(0).better() != present);
    double changes =
        bands.stream()
            .filter(band -> band.better() != present)
            .mapToDouble(ResultBand::chance)
            .sum();
    ValueOfInformation found =
        open ? SampleInformation.ofOutcomes(benefit, results[0]) : ValueOfInformation.NOTHING;
    ValueOfInformation worth =
        new ValueOfInformation(
            found.net(), found.standardError(), open ? changes : 0, found.changesStandardError());
    return new PlannedTest(worth, bands, leastTrials(given, present));
  }

  /** Numbers of events, of trials that count in full; several for each draw. */
  private static double[][] results(
      ConditionalBenefit given, double[] chance, long counted, long seed) {
    double[][] results = new double[RESULTS_PER_DRAW][];
    for (int r = 0; r < RESULTS_PER_DRAW; r++) {
      results[r] = results(given, chance, counted, seed, r);
    }
    return results;
  }

  /** One for each draw; {@code round} tells those of the same draw apart. */
  static double[] results(
      ConditionalBenefit given, double[] chance, long counted, long seed, int round) {
    SplitMix64 random = SplitMix64.named(seed, "planned test", round);
    double[] results = new double[chance.length];
    for (int i = 0; i < chance.length; i++) {
      int odds = given.odds() == 1 ? 0 : random.below(given.odds());
      results[i] = BinomialDraw.of(counted, given.inTest(chance[i], odds), random);
    }
    return results;
  }

  private static List<ResultBand> bands(
      ConditionalBenefit given, long trials, long counted, double[][] results) {
    double[] all = Arrays.stream(results).flatMapToDouble(Arrays::stream).sorted().toArray();
    double scale = counted == 0 ? 0 : (double) trials / counted;
    List<ResultBand> bands = new ArrayList<>();
    long from = 0;
    long before = 0;
    boolean better = given.after(0, trials) > 0;
    for (long next : places(trials, all, scale)) {
      if (given.after(next, trials) > 0 != better) {
        long to = lastLike(better, before, next, given, trials);
        bands.add(new ResultBand(from, to, share(all, scale, from, to), better));
        from = to + 1;
        better = !better;
      }
      before = next;
    }
    bands.add(new ResultBand(from, trials, share(all, scale, from, trials), better));
    return bands;
  }

  /** Results to look at: all, or closer to one another where they are likelier. */
  private static Iterable<Long> places(long trials, double[] all, double scale) {
    TreeSet<Long> places = new TreeSet<>();
    for (int i = 1; i <= RESULTS; i++) {
      places.add(
          trials <= RESULTS
              ? Math.min(i, trials)
              : Math.round(all[(int) ((long) i * (all.length - 1) / RESULTS)] * scale));
    }
    places.add(trials);
    return places;
  }

  /** The last result that leads to the same choice as the first of two, between them. */
  private static long lastLike(
      boolean better, long first, long other, ConditionalBenefit given, long trials) {
    long low = first;
    long high = other;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (given.after(middle, trials) > 0 == better) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double share(double[] sorted, double scale, long from, long to) {
    double share = 0;
    for (double each : sorted) {
      double result = each * scale;
      share += result >= from - 0.5 && result < to + 0.5 ? 1 : 0;
    }
    return share / sorted.length;
  }

  /** By the two results that tell the most: no event at all, and one in each trial. */
  static @Nullable Long leastTrials(ConditionalBenefit given, boolean present) {
    long enough = 1;
    while (!mayChange(given, enough, present)) {
      if (enough == MOST_TRIALS) {
        return null;
      }
      enough = Math.min(MOST_TRIALS, enough * 2);
    }
    long few = enough / 2;
    while (enough - few > 1) {
      long middle = few + (enough - few) / 2;
      if (mayChange(given, middle, present)) {
        enough = middle;
      } else {
        few = middle;
      }
    }
    return enough;
  }

  private static boolean mayChange(ConditionalBenefit given, long trials, boolean present) {
    return given.after(0, trials) > 0 != present || given.after(trials, trials) > 0 != present;
  }
}
