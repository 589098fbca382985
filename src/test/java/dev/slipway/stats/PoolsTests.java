package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.pool.Consensus;
import dev.slipway.stats.pool.Mixture;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolsTests {

  @Test
  void consensusIsTheGeometricMeanOfOddsAtEveryPercentile() {
    Quantity.Percentiles a = new Quantity.Percentiles(0.01, 0.05, 0.2);
    Quantity.Percentiles b = new Quantity.Percentiles(0.2, 0.5, 0.9);
    Metalog pool = Consensus.of(Kind.UNIT, List.of(a, b), new double[] {1, 3});

    for (double u : new double[] {0.01, 0.05, 0.4, 0.5, 0.95, 0.999}) {
      double oddsA = odds(Metalog.of(Kind.UNIT, a).quantile(u));
      double oddsB = odds(Metalog.of(Kind.UNIT, b).quantile(u));
      double expected = Math.pow(oddsA, 0.25) * Math.pow(oddsB, 0.75);
      assertThat(odds(pool.quantile(u))).isCloseTo(expected, within(1e-10 * expected));
    }
  }

  @Test
  void consensusOfOneIsThatOne() {
    Quantity.Percentiles only = new Quantity.Percentiles(1, 2, 5);

    assertThat(Consensus.of(Kind.POSITIVE, List.of(only), new double[] {2}).quantile(0.3))
        .isCloseTo(Metalog.of(Kind.POSITIVE, only).quantile(0.3), within(1e-14));
  }

  @Test
  void underConsensusAnEndCountsAsABillionthFromIt() {
    Metalog pool =
        Consensus.of(Kind.UNIT, List.of(Quantity.of(1), Quantity.of(0.5)), new double[] {1, 1});

    double odds = Math.sqrt((1 - 1e-9) / 1e-9);
    assertThat(pool.quantile(0.2)).isCloseTo(odds / (1 + odds), within(1e-10));
    assertThat(Consensus.of(Kind.POSITIVE, List.of(Quantity.of(0)), new double[] {1}).quantile(0.5))
        .isCloseTo(1e-9, within(1e-20));
    assertThat(
            Consensus.of(Kind.ABOVE_ONE, List.of(Quantity.of(1)), new double[] {1}).quantile(0.5)
                - 1)
        .isCloseTo(1e-9, within(1e-15));
  }

  @Test
  void mixtureTakesPeopleByWeight() {
    Mixture mixture = Mixture.of(1, 0, 3);
    int[] taken = new int[3];
    for (int i = 0; i < 1000; i++) {
      taken[mixture.pick((i + 0.5) / 1000)]++;
    }
    assertThat(taken).containsExactly(250, 0, 750);
  }

  @Test
  void aQuestionLeftOpenTakesOneWhoAnsweredIt() {
    Mixture mixture = Mixture.of(2, 1, 1);
    BitSet answered = BitSet.valueOf(new long[] {0b110});
    int[] taken = new int[3];
    for (int i = 0; i < 1000; i++) {
      double u = (i + 0.5) / 1000;
      int person = mixture.pick(u, answered);
      taken[person]++;
      if (answered.get(mixture.pick(u))) {
        assertThat(person).isEqualTo(mixture.pick(u));
      }
    }
    assertThat(taken).containsExactly(0, 500, 500);
  }

  @Test
  void poolsNeedSomebody() {
    assertThatThrownBy(() -> Mixture.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mixture.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mixture.of(1).pick(0.5, new BitSet()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Consensus.of(Kind.UNIT, List.of(), new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void consensusAsAQuantityIsTheGeometricMeanOfOddsAtEachPercentile() {
    Quantity a = Quantity.of(0.01, 0.05, 0.2);
    Quantity b = Quantity.of(0.2, 0.5, 0.9);

    Quantity pool = Consensus.quantity(Kind.UNIT, List.of(a, b), new double[] {2, 6});

    Quantity.Percentiles three = (Quantity.Percentiles) pool;
    near(odds(three.p05()), Math.pow(odds(0.01), 0.25) * Math.pow(odds(0.2), 0.75));
    near(odds(three.p50()), Math.pow(odds(0.05), 0.25) * Math.pow(odds(0.5), 0.75));
    near(odds(three.p95()), Math.pow(odds(0.2), 0.25) * Math.pow(odds(0.9), 0.75));
    Metalog byCoefficients = Consensus.of(Kind.UNIT, List.of(a, b), new double[] {2, 6});
    near(Metalog.of(Kind.UNIT, three).quantile(0.3), byCoefficients.quantile(0.3));
  }

  @Test
  void consensusOfPositiveAndOfSpeedsIsAGeometricMean() {
    List<Quantity> rates = List.of(Quantity.of(0.001, 0.01, 0.1), Quantity.of(0.04));
    Quantity.Percentiles rate =
        (Quantity.Percentiles) Consensus.quantity(Kind.POSITIVE, rates, new double[] {1, 1});
    near(rate.p05(), Math.sqrt(0.001 * 0.04));
    near(rate.p50(), Math.sqrt(0.01 * 0.04));
    near(rate.p95(), Math.sqrt(0.1 * 0.04));

    List<Quantity> speeds = List.of(Quantity.of(1.5), Quantity.of(9));
    Quantity speed = Consensus.quantity(Kind.ABOVE_ONE, speeds, new double[] {1, 1});
    assertThat(speed).isInstanceOf(Quantity.Exact.class);
    near(speed.p50(), 1 + Math.sqrt(0.5 * 8));
  }

  @Test
  void consensusOfEndsCountsThemABillionthAway() {
    Quantity zero = Consensus.quantity(Kind.UNIT, List.of(Quantity.of(0)), new double[] {1});
    assertThat(zero).isEqualTo(Quantity.of(1e-9));
    Quantity even =
        Consensus.quantity(Kind.UNIT, List.of(Quantity.of(0), Quantity.of(1)), new double[] {1, 1});
    assertThat(even.p50()).isCloseTo(0.5, within(1e-7));
  }

  @Test
  void consensusIsAlwaysAQuantityThatCanBeUsed() {
    // At the edge of what a metalog bears, and within a few digits of an end.
    double edge = Metalog.feasibleMiddle(Kind.UNIT, 0.01, 0.5).get(0);
    Quantity skewed = Quantity.of(0.01, edge, 0.5);
    Quantity near = Quantity.of(1 - 6e-16, 1 - 4e-16, 1 - 2e-16);
    for (List<Quantity> answers :
        List.of(
            List.of(skewed, skewed),
            List.of(skewed, skewed, skewed),
            List.of(near, near, near),
            List.of(near, Quantity.of(1)),
            List.of(near, skewed))) {
      double[] weights = new double[answers.size()];
      Arrays.fill(weights, 0.3);
      Quantity pool = Consensus.quantity(Kind.UNIT, answers, weights);
      assertThat(Quantities.fault(Kind.UNIT, pool)).as("%s", answers).isEmpty();
    }
  }

  @Test
  void percentilesOfAMixtureHoldTheirShares() {
    List<Quantity> answers =
        List.of(Quantity.of(0.001, 0.01, 0.05), Quantity.of(0.3, 0.5, 0.7), Quantity.of(0.2));
    double[] weights = {2, 1, 1};
    Mixture mixture = Mixture.of(weights);
    Quantity.Percentiles pool =
        (Quantity.Percentiles) Mixture.percentiles(Kind.UNIT, answers, weights);

    int[] below = new int[3];
    int n = 200_000;
    SplitMix64 random = new SplitMix64(1);
    for (int i = 0; i < n; i++) {
      double u = Columns.uniform((int) (random.next() >>> 32));
      double v = Columns.uniform((int) (random.next() >>> 32));
      Quantity answer = answers.get(mixture.pick(u));
      double x =
          answer instanceof Quantity.Percentiles three
              ? Metalog.of(Kind.UNIT, three).quantile(v)
              : answer.p50();
      below[0] += x < pool.p05() ? 1 : 0;
      below[1] += x < pool.p50() ? 1 : 0;
      below[2] += x < pool.p95() ? 1 : 0;
    }
    assertThat(below[0] / (double) n).isCloseTo(0.05, within(0.002));
    // Half lies below 0.2 or at it, where a quarter sits.
    assertThat(below[1] / (double) n).isCloseTo(0.5, within(0.005));
    assertThat(below[2] / (double) n).isCloseTo(0.95, within(0.002));
  }

  @Test
  void percentilesOfConstantsAndOfOneAlone() {
    double[] equal = {1, 1, 1};
    List<Quantity> same = List.of(Quantity.of(3), Quantity.of(3), Quantity.of(3));
    assertThat(Mixture.percentiles(Kind.POSITIVE, same, equal)).isEqualTo(Quantity.of(3));
    List<Quantity> apart = List.of(Quantity.of(1e-9), Quantity.of(2), Quantity.of(5));
    Quantity.Percentiles three =
        (Quantity.Percentiles) Mixture.percentiles(Kind.POSITIVE, apart, equal);
    near(three.p05(), 1e-9);
    near(three.p50(), 2);
    near(three.p95(), 5);
    Quantity only = Quantity.of(0.002, 0.03, 4);
    Quantity.Percentiles alone =
        (Quantity.Percentiles) Mixture.percentiles(Kind.POSITIVE, List.of(only), new double[] {9});
    near(alone.p05(), 0.002);
    near(alone.p50(), 0.03);
    near(alone.p95(), 4);
  }

  @Test
  void aNumberCanBeHadThatTakesAPerson() {
    Mixture mixture = Mixture.of(3, 1, 4);
    for (int person = 0; person < 3; person++) {
      for (double within : new double[] {1e-9, 0.5, 1 - 1e-9}) {
        assertThat(mixture.pick(mixture.uniformFor(person, within))).isEqualTo(person);
      }
    }
  }

  private static void near(double is, double expected) {
    assertThat(is).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
  }

  private static double odds(double p) {
    return p / (1 - p);
  }
}
