package dev.slipway.stats.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Columns;
import dev.slipway.stats.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a benefit that is linear in normal numbers, whose worth is known in closed form. */
class PerfectInformationTests {

  private static final int DRAWS = 4096;

  /** benefit = m + b x + noise: worth |b| φ(m/b) − |m| Φ(−|m/b|), change Φ(−|m/b|). */
  @ParameterizedTest
  @CsvSource({"0.5, 1, 1", "-0.5, 1, 1", "0.2, -2, 1", "1, 0.5, 3", "0, 1, 2", "2, 0.8, 0.1"})
  void linearAndNormal(double m, double b, double noise) {
    double[] x = normal("x");
    double[] other = normal("other");
    double[] benefit = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      benefit[i] = m + b * x[i] + noise * other[i];
    }
    double t = Math.abs(m / b);
    double change = Normal.survival(t);
    double density = Math.exp(-t * t / 2) / Math.sqrt(2 * Math.PI);
    double expected = Math.abs(b) * density - Math.abs(m) * change;

    ValueOfInformation worth = PerfectInformation.of(benefit, x);

    assertThat(worth.net()).isCloseTo(expected, within(0.02 * Math.abs(b) + 0.01 * noise));
    assertThat(worth.changesDecision()).isCloseTo(change, within(0.03));
  }

  @Test
  void ofAFewCasesHasSteps() {
    int[] which = new int[DRAWS];
    double[] benefit = new double[DRAWS];
    double[] other = normal("other");
    for (int i = 0; i < DRAWS; i++) {
      which[i] = i % 4 == 0 ? 0 : 1 + i % 2;
      benefit[i] = new double[] {-3, 1, 2}[which[i]] + 0.1 * other[i];
    }

    ValueOfInformation worth = PerfectInformation.ofCases(benefit, which);

    // A quarter gains 3 by not going ahead, which on average is better.
    assertThat(worth.net()).isCloseTo(0.25 * 3, within(0.01));
    assertThat(worth.changesDecision()).isEqualTo(0.25);
  }

  @Test
  void ofCasesThatTellNothingIsNothing() {
    int[] which = new int[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      which[i] = i % 5;
    }
    ValueOfInformation worth = PerfectInformation.ofCases(normal("benefit"), which);
    assertThat(worth.net()).isLessThan(2 * worth.standardError());
  }

  /** benefit = x² − 1.5 with x normal: E max(0, x² − 1.5) by its tail integrals. */
  @Test
  void curved() {
    double[] x = normal("x");
    double[] other = normal("other");
    double[] benefit = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      benefit[i] = x[i] * x[i] - 1.5 + 0.5 * other[i];
    }
    double edge = Math.sqrt(1.5);
    double tail = Normal.survival(edge);
    double density = Math.exp(-0.75) / Math.sqrt(2 * Math.PI);
    // E[x²; |x| > c] = 2 (c φ(c) + Φ(−c)).
    double expected = 2 * (edge * density + tail) - 1.5 * 2 * tail;

    ValueOfInformation worth = PerfectInformation.of(benefit, x);

    assertThat(worth.net()).isCloseTo(expected, within(0.03));
    assertThat(worth.changesDecision()).isCloseTo(2 * tail, within(0.02));
  }

  @Test
  void whatTellsNothingIsWorthNothingWithinItsError() {
    ValueOfInformation worth = PerfectInformation.of(normal("benefit"), normal("x"));
    assertThat(worth.net()).isLessThan(2 * worth.standardError());
    assertThat(worth.standardError()).isLessThan(0.02);
  }

  /**
   * benefit = a − e^(s x + t y): given x it is a − e^(s x + t²/2), log-normal, and worth what an
   * option on it is. Nothing is noise where t is 0. Within 5 % or two standard errors at eighteen
   * of twenty seeds: sixteen randomisations leave a few more outside than a normal number would.
   */
  @ParameterizedTest
  @CsvSource({"3, 1.5, 0", "5, 2.5, 0", "9, 1, 0", "0.3, 1.5, 0", "3, 1.5, 1", "2, 1, 0.5"})
  void heavyTailed(double a, double s, double t) {
    double edge = (Math.log(a) - t * t / 2) / s;
    double mean = a - Math.exp((s * s + t * t) / 2);
    double above = a * below(edge) - Math.exp((s * s + t * t) / 2) * below(edge - s);
    double net = above - Math.max(0, mean);
    double change = mean > 0 ? 1 - below(edge) : below(edge);
    int good = 0;
    int goodChange = 0;
    for (int seed = 1; seed <= 20; seed++) {
      double[] x = scores(new Columns(seed, DRAWS).fixed(7));
      double[] y = normal(new Columns(seed, DRAWS), "y");
      double[] benefit = new double[DRAWS];
      for (int i = 0; i < DRAWS; i++) {
        benefit[i] = a - Math.exp(s * x[i] + t * y[i]);
      }
      ValueOfInformation worth = PerfectInformation.of(benefit, x);
      good += close(worth.net(), net, worth.standardError());
      goodChange += close(worth.changesDecision(), change, worth.changesStandardError());
    }
    assertThat(good).isGreaterThanOrEqualTo(18);
    assertThat(goodChange).isGreaterThanOrEqualTo(18);
  }

  private static int close(double found, double expected, double error) {
    return Math.abs(found - expected) <= Math.max(0.05 * expected, 2 * error) ? 1 : 0;
  }

  private static double below(double z) {
    return z > 0 ? 1 - Normal.survival(z) : Normal.survival(-z);
  }

  /** A step from −1 to 1 at x = 1.2: all but the step's place is easy. */
  @Test
  void steep() {
    double[] x = normal("x");
    double[] benefit = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      benefit[i] = x[i] > 1.2 ? 1 : -1;
    }
    ValueOfInformation worth = PerfectInformation.of(benefit, x);
    assertThat(worth.net()).isCloseTo(Normal.survival(1.2), within(0.05 * Normal.survival(1.2)));
    assertThat(worth.changesDecision()).isCloseTo(Normal.survival(1.2), within(0.006));
  }

  @Test
  void noWorthWhereTheBenefitIsCertain() {
    double[] benefit = new double[DRAWS];
    java.util.Arrays.fill(benefit, -0.4);
    assertThat(PerfectInformation.of(benefit, normal("x"))).isEqualTo(ValueOfInformation.NOTHING);
  }

  private static double[] normal(String name) {
    return normal(new Columns(3, DRAWS), name);
  }

  private static double[] normal(Columns columns, String name) {
    return scores(columns.named(name));
  }

  private static double[] scores(int[] column) {
    double[] z = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      z[i] = Normal.quantile(Columns.uniform(column[i]));
    }
    return z;
  }
}
