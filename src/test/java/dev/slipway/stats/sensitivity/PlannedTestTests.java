package dev.slipway.stats.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Columns;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.ExternalValidity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A benefit x − c with x uniform: after k of n trials that count ω each, x is a beta number with
 * mean (1 + ω k) / (2 + ω n), and every k from 0 to n was as likely as any other where ω = 1.
 */
class PlannedTestTests {

  private static final int DRAWS = 16_384;
  private static final double[] X = uniform();

  @ParameterizedTest
  @CsvSource({"1, 0.4", "5, 0.4", "20, 0.8", "200, 0.65", "500, 0.3", "100000, 0.3"})
  void betaAndBinomial(long n, double c) {
    // The k above the edge are those with (k + 1) / (n + 2) above c: from first to n.
    long first = (long) Math.floor(c * (n + 2));
    double count = n - first + 1;
    double meanAbove = ((first + n) / 2.0 + 1) / (n + 2) - c;
    double expected = count / (n + 1) * meanAbove - Math.max(0, 0.5 - c);
    double change = c < 0.5 ? (double) first / (n + 1) : count / (n + 1);

    PlannedTest test = PlannedTest.of(minus(c), X, n, ExternalValidity.SAME, 7);

    ValueOfInformation worth = test.worth();
    assertThat(worth.net())
        .isCloseTo(expected, within(Math.max(0.05 * expected, 2 * worth.standardError())));
    assertThat(worth.standardError()).isLessThan(0.1 * expected);
    assertThat(worth.changesDecision()).isCloseTo(change, within(0.005 * change));
    assertThat(test.bands()).hasSize(2);
    ResultBand low = test.bands().get(0);
    ResultBand high = test.bands().get(1);
    assertThat(low.better()).isFalse();
    assertThat(high.better()).isTrue();
    assertThat(low.from()).isZero();
    assertThat(high.from()).isEqualTo(low.to() + 1);
    assertThat(high.to()).isEqualTo(n);
    assertThat((double) high.from()).isCloseTo(first, within(n < 1000 ? 0.0 : 1e-3 * n));
    assertThat(low.chance() + high.chance()).isCloseTo(1, within(1e-12));
    assertThat(high.chance()).isCloseTo(count / (n + 1), within(0.005));
  }

  /** With every trial an event the mean is (1 + ω n) / (2 + ω n); with none 1 / (2 + ω n). */
  @ParameterizedTest
  @CsvSource({"0.89, 1, 8", "0.81, 1, 4", "0.81, 0.1, 33", "0.105, 1, 8", "0.7, 0.05, 27"})
  void leastTrials(double c, double relevance, long expected) {
    ExternalValidity field = new ExternalValidity(relevance, Quantity.of(1));

    PlannedTest test = PlannedTest.of(minus(c), X, 3, field, 7);

    assertThat(test.leastTrials()).isEqualTo(expected);
    assertThat(test.worth().net()).isZero();
    assertThat(test.worth().changesDecision()).isZero();
    assertThat(test.bands()).containsExactly(new ResultBand(0, 3, 1, c < 0.5));
  }

  /** After k of n that count a half each: (1 + k / 2) / (2 + n / 2) is above c from k = 32 on. */
  @Test
  void trialsThatCountLess() {
    PlannedTest test =
        PlannedTest.of(minus(0.65), X, 48, new ExternalValidity(0.5, Quantity.of(1)), 7);

    assertThat(test.bands().get(1).from()).isEqualTo(32);
    // As 24 trials: 16 to 24 of them, each as likely as any other.
    assertThat(test.worth().changesDecision()).isCloseTo(9 / 25.0, within(0.005));
  }

  /** Seen from the complement, odds of 3 in the field are odds of 1/3. */
  @Test
  void fieldOddsMirror() {
    double[] rest = X.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] = 1 - rest[i];
    }
    PlannedTest test =
        PlannedTest.of(minus(0.6), X, 40, new ExternalValidity(1, Quantity.of(3)), 7);
    PlannedTest mirrored =
        PlannedTest.of(minus(0.6), rest, 40, new ExternalValidity(1, Quantity.of(1 / 3.0)), 8);

    assertThat(test.bands()).hasSize(2);
    assertThat(mirrored.bands().get(1).from()).isEqualTo(40 - test.bands().get(0).to());
    assertThat(mirrored.worth().changesDecision())
        .isCloseTo(test.worth().changesDecision(), within(0.005));
  }

  /** Where the odds may be anything from a thirtieth to thirty, fewer results are convincing. */
  @Test
  void unknownFieldOddsMakeATestWorthLess() {
    ExternalValidity known = ExternalValidity.SAME;
    ExternalValidity unknown = new ExternalValidity(1, Quantity.of(1 / 30.0, 1, 30));

    PlannedTest clear = PlannedTest.of(minus(0.6), X, 100, known, 7);
    PlannedTest vague = PlannedTest.of(minus(0.6), X, 100, unknown, 7);

    assertThat(vague.worth().net()).isLessThan(0.9 * clear.worth().net());
  }

  @Test
  void nothingCanBeLearnedWhereTheBenefitIsKnown() {
    double[] same = new double[DRAWS];
    java.util.Arrays.fill(same, 0.2);

    PlannedTest test = PlannedTest.of(same, X, 1_000_000_000, ExternalValidity.SAME, 7);

    assertThat(test.leastTrials()).isNull();
    assertThat(test.worth()).isEqualTo(ValueOfInformation.NOTHING);
    assertThat(test.bands()).containsExactly(new ResultBand(0, 1_000_000_000, 1, true));
  }

  private static double[] minus(double c) {
    double[] benefit = X.clone();
    for (int i = 0; i < benefit.length; i++) {
      benefit[i] -= c;
    }
    return benefit;
  }

  private static double[] uniform() {
    int[] column = new Columns(5, DRAWS).fixed(2);
    double[] x = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      x[i] = Columns.uniform(column[i]);
    }
    return x;
  }
}
