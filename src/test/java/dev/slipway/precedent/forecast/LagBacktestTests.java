package dev.slipway.precedent.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.Weibull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which form of the copy lag forecasts best, on the shipped cases and on invented worlds. */
class LagBacktestTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<ReferenceCase> SHIPPED = CasesForTests.shipped();

  /** It takes a while, and is read only. */
  private static final LagBacktest TEST = LagBacktest.of(SHIPPED, DAY);

  private static Map<LagForm, LagBacktest.Score> scores(LagBacktest test) {
    return test.scores().stream().collect(Collectors.toMap(LagBacktest.Score::form, s -> s));
  }

  /** Cases four weeks apart whose lags in days come from a scale that is given by the year. */
  private static List<ReferenceCase> world(DoubleUnaryOperator scale) {
    Random random = new Random(11);
    List<ReferenceCase> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      LocalDate day = LocalDate.of(2017, 1, 1).plusDays(28L * i);
      Weibull lag = new Weibull(1.5, scale.applyAsDouble(i / 13.0));
      int days = (int) Math.max(1, Math.round(lag.quantile(0.001 + 0.998 * random.nextDouble())));
      rows.add(CasesForTests.copied("c" + i, "text", day, days, false));
    }
    return rows;
  }

  /** By numpy and scipy: another optimiser, numerical second derivatives, a trapezoidal rule. */
  @Test
  void scoresAgreeWithAnotherProgram() {
    assertThat(TEST.cases()).isEqualTo(64);
    assertThat(TEST.tooEarly()).isEqualTo(7);
    assertThat(scores(TEST).get(LagForm.POOLED).crps()).isCloseTo(0.605737, within(1e-4));
    assertThat(scores(TEST).get(LagForm.YEAR).crps()).isCloseTo(0.574646, within(1e-4));
  }

  @Test
  void theYearOfAnnouncementWinsAndClassWithFallbackIsLast() {
    assertThat(TEST.best()).isEqualTo(LagForm.YEAR);
    assertThat(scores(TEST).get(LagForm.YEAR).difference().high()).isNegative();
    assertThat(TEST.scores().get(4).form()).isEqualTo(LagForm.CLASS_OR_ALL);
    assertThat(scores(TEST).get(LagForm.POOLED).difference().low()).isZero();
    assertThat(scores(TEST).get(LagForm.YEAR).most()).isBetween(0.85, 1.0);
  }

  @Test
  void aWorldThatDoesNotChangeNeedsNoYear() {
    Map<LagForm, LagBacktest.Score> scores = scores(LagBacktest.of(world(year -> 150), DAY));
    assertThat(scores.get(LagForm.YEAR).crps())
        .isCloseTo(scores.get(LagForm.POOLED).crps(), within(0.02));
    assertThat(scores.get(LagForm.POOLED).half()).isBetween(0.38, 0.62);
    assertThat(scores.get(LagForm.POOLED).most()).isBetween(0.8, 0.99);
  }

  @Test
  void aWorldThatSpeedsUpWantsTheYear() {
    LagBacktest test = LagBacktest.of(world(year -> 400 * Math.pow(0.7, year)), DAY);
    assertThat(test.best()).isIn(LagForm.YEAR, LagForm.YEAR_AND_CLASS);
    assertThat(scores(test).get(LagForm.YEAR).difference().high()).isNegative();
  }

  @Test
  void knowsNothingOfTheCaseItPredictsNorOfLaterOnes() {
    List<ReferenceCase> rows = world(year -> 150);
    List<ReferenceCase> others = new ArrayList<>(rows.subList(0, 61));
    LocalDate day = others.get(60).origin().announcedOn();
    others.set(60, CasesForTests.copied("c60", "text", day, 3000, false));
    assertThat(forecast(LagBacktest.of(others, DAY)))
        .isEqualTo(forecast(LagBacktest.of(rows, DAY)));
  }

  private static LagForecast forecast(LagBacktest test) {
    return test.of(LagForm.YEAR).stream()
        .filter(each -> each.row().caseKey().equals("c60"))
        .findFirst()
        .orElseThrow()
        .forecast();
  }

  @Test
  void withFewCasesNothingIsChosen() {
    LagBacktest test = LagBacktest.of(SHIPPED, LocalDate.of(2019, 6, 1));
    assertThat(test.scores()).isEmpty();
    assertThat(test.best()).isEqualTo(LagForm.POOLED);
  }

  /** The prior's own numbers: half a year, exp(ln 6 ± 1.645 × 1.2). */
  @Test
  void withoutCasesTheForecastIsWhatWasThoughtBefore() {
    LagForecast forecast = LagForecast.of(LagForm.POOLED, new Waits(List.of()), Set.of(), DAY);
    assertThat(forecast.lagMonths().p50()).isCloseTo(6, within(1e-9));
    assertThat(forecast.lagMonths().p95()).isCloseTo(6 * Math.exp(1.6449 * 1.2), within(0.01));
    assertThat(forecast.shape()).isCloseTo(1.1, within(1e-9));
    assertThat(forecast.quantile(forecast.chances().applyAsDouble(7))).isCloseTo(7, within(1e-6));
  }

  @Test
  void aClassIsDrawnTowardsAllAndOnlyTheFallbackLeavesTheOthersOut() {
    Waits known = Waits.asOf(SHIPPED, Endpoint.COPY, row -> true, DAY);
    EnumSet<CaseGroup> image = EnumSet.of(CaseGroup.IMAGE);
    double pooled = middle(LagForm.POOLED, known, image);
    double own = middle(LagForm.CLASS_OR_ALL, known, image);
    assertThat(own).isLessThan(pooled);
    assertThat(middle(LagForm.CLASS, known, image)).isBetween(own, pooled);
    EnumSet<CaseGroup> biology = EnumSet.of(CaseGroup.BIOLOGY);
    assertThat(middle(LagForm.CLASS_OR_ALL, known, biology)).isEqualTo(pooled);
  }

  private static double middle(LagForm form, Waits known, Set<CaseGroup> groups) {
    return LagForecast.of(form, known, groups, DAY).lagMonths().p50();
  }
}
