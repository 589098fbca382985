package dev.slipway.stats.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waiting in vain says about a lag and about whether it ends at all. */
class CensoredWaitTests {

  /** Expected values by scipy.integrate.quad over both shares and scipy.optimize.brentq. */
  @ParameterizedTest
  @CsvSource({
    "12, 1.1, 1.5, 4.5, 14, 0.005, 0.03, 0.15, 2.6620057581917496, 7.134622464657279,"
        + " 23.30756454418848, 0.00561854466275068, 0.03477439779297812, 0.21512572004884709",
    "60, 1.1, 1.5, 4.5, 14, 0.005, 0.03, 0.15, 1.5853257638539335, 5.053885695434362,"
        + " 31.063775467466726, 0.012367223654986341, 0.06781829166108969, 0.41248189442435657",
    "6, 2.4, 3, 5, 9, 0.001, 0.01, 0.05, 3.962190350573058, 5.985749640096147,"
        + " 10.822588181341336, 0.0010240399855208327, 0.010273234984876879, 0.053631714385043425"
  })
  void agreesWithIntegrationElsewhere(
      double months,
      double shape,
      double lag05,
      double lag50,
      double lag95,
      double never05,
      double never50,
      double never95,
      double lagLow,
      double lagMiddle,
      double lagHigh,
      double neverLow,
      double neverMiddle,
      double neverHigh) {
    CensoredWait seen =
        CensoredWait.of(
            months,
            shape,
            Quantity.of(lag05, lag50, lag95),
            Quantity.of(never05, never50, never95));
    assertClose(seen.lag().posterior(), lagLow, lagMiddle, lagHigh);
    assertClose(seen.never().posterior(), neverLow, neverMiddle, neverHigh);
  }

  private static void assertClose(Quantity found, double low, double middle, double high) {
    Quantity.Percentiles q = (Quantity.Percentiles) found;
    assertThat(q.p05()).isCloseTo(low, within(1e-7 * low));
    assertThat(q.p50()).isCloseTo(middle, within(1e-7 * middle));
    assertThat(q.p95()).isCloseTo(high, within(1e-7 * high));
  }

  @Test
  void noWaitSaysNothing() {
    CensoredWait seen =
        CensoredWait.of(0, 1.1, Quantity.of(1.5, 4.5, 14), Quantity.of(0.005, 0.03, 0.15));
    assertClose(seen.lag().posterior(), 1.5, 4.5, 14);
    assertClose(seen.never().posterior(), 0.005, 0.03, 0.15);
  }

  /** With v = 0 and one lag only, the lag says nothing that was not known. */
  @Test
  void whatIsKnownExactlyStays() {
    CensoredWait seen = CensoredWait.of(24, 1, Quantity.of(6), Quantity.of(0));
    assertThat(seen.lag().posterior()).isEqualTo(Quantity.of(6));
    assertThat(seen.never().posterior()).isEqualTo(Quantity.of(0));
  }

  @Test
  void longWaitsLeaveTheLagsThatStandThem() {
    CensoredWait seen = CensoredWait.of(1200, 1.1, Quantity.of(1.5, 4.5, 14), Quantity.of(0));
    assertThat(seen.lag().posterior().p50()).isGreaterThan(100);
  }

  @Test
  void refusesWhatIsOutsideItsDomain() {
    Quantity lag = Quantity.of(6);
    assertThatThrownBy(() -> CensoredWait.of(-1, 1, lag, Quantity.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CensoredWait.of(1, 0, lag, Quantity.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
