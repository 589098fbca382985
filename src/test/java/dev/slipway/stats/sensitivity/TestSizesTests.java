package dev.slipway.stats.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Columns;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.ExternalValidity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As for one planned test: a benefit x − c with x uniform, a beta number after k of n trials. */
class TestSizesTests {

  private static final double[] X =
      Arrays.stream(new Columns(5, 16_384).fixed(2)).mapToDouble(Columns::uniform).toArray();

  @Test
  void eachSizeIsWorthWhatBetaAndBinomialSay() {
    double c = 0.65;
    TestSizes sizes =
        TestSizes.of(minus(c), X, List.of(100L, 500L, 5_000L), ExternalValidity.SAME, 7);

    assertThat(sizes.worths().get(0).net()).isCloseTo(worth(100, c), within(0.05 * worth(100, c)));
    assertThat(sizes.worths().get(1).net()).isCloseTo(worth(500, c), within(0.05 * worth(500, c)));
    assertThat(sizes.worths().get(2).net())
        .isCloseTo(worth(5_000, c), within(0.05 * worth(5_000, c)));
    // After one event in one trial the mean is 2 / 3, above 0.65.
    assertThat(sizes.leastTrials()).isEqualTo(1);
  }

  /**
   * With each of n trials an event the mean is (1 + n / 10) / (2 + n / 10): above 0.9005 from 81
   * on.
   */
  @Test
  void fewerTrialsThanTheLeastAreWorthNothing() {
    ExternalValidity field = new ExternalValidity(0.1, Quantity.of(1));

    TestSizes sizes = TestSizes.of(minus(0.9005), X, List.of(50L, 500L), field, 7);

    assertThat(sizes.leastTrials()).isBetween(80L, 82L);
    assertThat(sizes.worths().get(0)).isEqualTo(ValueOfInformation.NOTHING);
    assertThat(sizes.worths().get(1).net()).isPositive();
  }

  /** The k above the edge are those with (k + 1) / (n + 2) above c, each as likely as any other. */
  private static double worth(long n, double c) {
    long first = (long) Math.floor(c * (n + 2));
    double count = n - first + 1;
    return count / (n + 1) * (((first + n) / 2.0 + 1) / (n + 2) - c) - Math.max(0, 0.5 - c);
  }

  private static double[] minus(double c) {
    return Arrays.stream(X).map(x -> x - c).toArray();
  }
}
