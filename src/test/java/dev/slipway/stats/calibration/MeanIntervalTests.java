package dev.slipway.stats.calibration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanIntervalTests {

  private static final double LEVEL = 0.9;

  /** In months, for {@link #nested}. */
  private static final double[] DAYS = {0.5, 1, 2, 4, 6, 8};

  /**
   * Of 1, 1, 1, 1 and 6 the mean is 2; without a 1 it is 2.25, without the 6 it is 1. Student's
   * quantile with 4 degrees of freedom is 2.131847.
   */
  @Test
  void isWorkedOutByHand() {
    double one = Math.log(2.25 / 2);
    double six = Math.log(1 / 2.0);
    double error = Math.sqrt((4 * one * one + six * six) * 4 / 5);
    double factor = Math.exp(2.131847 * error);

    MeanInterval found = of(List.of(single(1), single(1), single(1), single(1), single(6)), 100);

    assertThat(found.low()).isCloseTo(2 / factor, within(1e-5));
    assertThat(found.high()).isCloseTo(2 * factor, within(1e-5));
  }

  @Test
  void doesNotGrowNarrowerByRepetitionWithinGroups() {
    List<double[]> once = new ArrayList<>();
    List<double[]> often = new ArrayList<>();
    for (double score : new double[] {0.1, 0.2, 0.3, 0.05, 0.4, 0.15}) {
      once.add(single(score));
      double[] same = new double[7];
      Arrays.fill(same, score);
      often.add(same);
    }
    assertThat(of(often, 1).low()).isCloseTo(of(once, 1).low(), within(1e-12));
    assertThat(of(often, 1).high()).isCloseTo(of(once, 1).high(), within(1e-12));
  }

  @Test
  void groupsThatAreAllAlikeLeaveNoDoubt() {
    List<double[]> alike = Collections.nCopies(6, new double[] {0.04, 0.36});
    assertThat(of(alike, 1).low()).isCloseTo(0.2, within(1e-12));
    assertThat(of(alike, 1).high()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void fewGroupsHaveNone() {
    List<double[]> four = List.of(single(0.1), single(0.2), single(0.3), single(0.4));
    assertThat(MeanInterval.of(four, LEVEL, 1)).isNull();
    assertThat(MeanInterval.of(List.of(), LEVEL, 1)).isNull();
  }

  @Test
  void rulesNothingOutWhereAtMostOneGroupErred() {
    List<double[]> one = new ArrayList<>(List.of(single(0.3)));
    List<double[]> none = new ArrayList<>(List.of(single(0)));
    for (int i = 0; i < 5; i++) {
      one.add(single(0));
      none.add(single(0));
    }
    assertThat(of(one, 1).low()).isCloseTo(0, within(1e-12));
    assertThat(of(one, 1).high()).isEqualTo(1);
    assertThat(of(none, 1)).isEqualTo(new MeanInterval(0, 1));
  }

  @Test
  void doesNotReachBeyondTheWorst() {
    assertThat(of(List.of(single(1), single(1), single(0.1), single(1), single(0.2)), 1).high())
        .isEqualTo(1);
  }

  /**
   * Proposals of 2 to 6 forecasts of one event by different days, of which each has the right
   * chance. The rate h is drawn from the exponential distribution with mean 1, so that the mean of
   * a Brier score by day d is that of p (1 - p), which is 1/(1 + d) - 1/(1 + 2d).
   */
  @ParameterizedTest
  @ValueSource(ints = {5, 8, 15, 40})
  void holdsTheTrueMeanAboutAsOftenAsItSays(int groups) {
    Random random = new Random(groups);
    int trials = 4_000;
    int held = 0;
    for (int i = 0; i < trials; i++) {
      List<double[]> drawn = new ArrayList<>();
      for (int j = 0; j < groups; j++) {
        drawn.add(nested(random));
      }
      held += of(drawn, 1).contains(trueMean()) ? 1 : 0;
    }
    assertThat(held / (double) trials).isBetween(0.86, 0.94);
  }

  /** Why groups: taken one by one, the same forecasts promise more than they hold. */
  @Test
  void wouldHoldTooSeldomIfForecastsWereTakenOneByOne() {
    Random random = new Random(3);
    int held = 0;
    for (int i = 0; i < 2_000; i++) {
      List<double[]> drawn = new ArrayList<>();
      for (int j = 0; j < 15; j++) {
        Arrays.stream(nested(random)).forEach(score -> drawn.add(single(score)));
      }
      held += of(drawn, 1).contains(trueMean()) ? 1 : 0;
    }
    assertThat(held / 2_000.0).isLessThan(0.85);
  }

  private static double[] nested(Random random) {
    double rate = exponential(random);
    double comes = exponential(random) / rate;
    double[] scores = new double[2 + random.nextInt(DAYS.length - 1)];
    for (int i = 0; i < scores.length; i++) {
      scores[i] =
          new ResolvedForecast(1 - Math.exp(-rate * DAYS[i]), comes <= DAYS[i]).brierScore();
    }
    return scores;
  }

  private static double trueMean() {
    double sum = 0;
    double count = 0;
    for (int n = 2; n <= DAYS.length; n++) {
      for (int i = 0; i < n; i++) {
        sum += 1 / (1 + DAYS[i]) - 1 / (1 + 2 * DAYS[i]);
      }
      count += n;
    }
    return sum / count;
  }

  private static double exponential(Random random) {
    return -Math.log(1 - random.nextDouble());
  }

  private static double[] single(double score) {
    return new double[] {score};
  }

  private static MeanInterval of(List<double[]> groups, double most) {
    return requireNonNull(MeanInterval.of(groups, LEVEL, most));
  }
}
