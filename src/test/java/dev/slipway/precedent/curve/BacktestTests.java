package dev.slipway.precedent.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.stats.survival.Weibull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BacktestTests {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 23);

  private static final List<ReferenceCase> STEADY = drawn(new Weibull(1.2, 150), 1000);

  /** It takes seconds, and is read only. */
  private static final Backtest OF_STEADY = Backtest.of(STEADY, LATE);

  /** A case a month whose lags are drawn from a distribution in days. */
  private static List<ReferenceCase> drawn(Weibull lag, int from) {
    Random random = new Random(7);
    List<ReferenceCase> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusMonths(i);
      double scale = i < from ? 1 : 6;
      int days = (int) Math.round(scale * lag.quantile(0.001 + 0.998 * random.nextDouble()));
      rows.add(CasesForTests.copied("c" + i, "text", day, Math.max(1, days), false));
    }
    return rows;
  }

  @Test
  void findsForecastsOfASteadyWorldCalibrated() {
    Backtest test = OF_STEADY;
    assertThat(test.predictions()).hasSizeGreaterThan(100);
    assertThat(test.coverage(0.9).asExpected()).isTrue();
    assertThat(test.saying()).isEqualTo(Backtest.Saying.CALIBRATED);
    assertThat(test.meanScores()[0]).isLessThan(test.meanScores()[1]);
  }

  @Test
  void findsForecastsOfAWorldThatChangedTooNarrow() {
    Backtest test = Backtest.of(drawn(new Weibull(3, 150), 60), LATE);
    assertThat(test.saying()).isEqualTo(Backtest.Saying.TOO_NARROW);
    assertThat(test.coverage(0.5).asExpected()).isFalse();
  }

  @Test
  void knowsNothingOfTheCaseItPredictsNorOfLaterOnes() {
    List<ReferenceCase> without = new ArrayList<>(STEADY.subList(0, 61));
    LocalDate day = without.get(60).origin().announcedOn();
    without.set(60, CasesForTests.copied("c60", "text", day, 3000, false));
    Backtest.Prediction before = prediction(OF_STEADY, "c60");
    Backtest.Prediction after = prediction(Backtest.of(without, LATE), "c60");
    assertThat(after.median()).isEqualTo(before.median());
    assertThat(after.high()).isEqualTo(before.high());
    assertThat(after.chance()).isGreaterThan(before.chance());
  }

  private static Backtest.Prediction prediction(Backtest test, String key) {
    return test.predictions().stream()
        .filter(each -> each.row().caseKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void predictsTheShippedCasesFromSixKnownCopiesOn() {
    Backtest test = Backtest.of(CasesForTests.shipped(), LATE);
    assertThat(test.predictions().size() + test.tooEarly()).isEqualTo(71);
    assertThat(test.predictions()).hasSizeGreaterThan(50);
    assertThat(Arrays.stream(test.histogram()).sum())
        .isCloseTo(test.predictions().size(), within(1e-9));
    assertThat(test.pointMonths()).isCloseTo(4.3, within(0.051));
    assertThat(test.logNormal().mu()).isCloseTo(1.42, within(0.0051));
    assertThat(test.predictions()).allMatch(each -> each.low() < each.median());
  }

  @Test
  void saysThatTooFewCasesSayNothing() {
    assertThat(Backtest.of(List.of(), LATE).saying()).isEqualTo(Backtest.Saying.TOO_FEW);
  }
}
