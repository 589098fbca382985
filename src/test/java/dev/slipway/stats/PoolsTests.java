package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
    boolean[] answered = {false, true, true};
    int[] taken = new int[3];
    for (int i = 0; i < 1000; i++) {
      double u = (i + 0.5) / 1000;
      int person = mixture.pick(u, answered);
      taken[person]++;
      if (answered[mixture.pick(u)]) {
        assertThat(person).isEqualTo(mixture.pick(u));
      }
    }
    assertThat(taken).containsExactly(0, 500, 500);
  }

  @Test
  void poolsNeedSomebody() {
    assertThatThrownBy(() -> Mixture.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mixture.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mixture.of(1).pick(0.5, new boolean[] {false}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Consensus.of(Kind.UNIT, List.of(), new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double odds(double p) {
    return p / (1 - p);
  }
}
