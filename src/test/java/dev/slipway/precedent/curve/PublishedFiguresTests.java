package dev.slipway.precedent.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of docs/reference-cases.md, worked out beside the data by another program. */
class PublishedFiguresTests {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 23);

  private final List<ReferenceCase> rows = CasesForTests.shipped();

  private Curve curve(CurveQuestion question) {
    return Curves.draw(rows, question, Split.NONE).parts().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "COPY, false, false, 71, 68, 4.3, 2.3, 10.2, 0.63, 0.87, 0.96, 1.07, 6.9, 1.42, 1.09",
    "OPEN, false, false, 81, 68, 7.5, 4.1, 12.6, 0.40, 0.74, 0.90, 0.83, 12.3, 1.90, 1.34",
    "OPEN, false, true, 74, 65, 7.3, 3.6, 11.1, 0.43, 0.79, 0.97, 1.23, 8.9, 1.71, 1.16",
    "OPEN, true, false, 69, 62, 7.2, 4.1, 11.1, 0.42, 0.78, 0.95, 1.23, 9.2, 1.75, 1.13"
  })
  void agreeForAllClasses(
      Endpoint endpoint,
      boolean firm,
      boolean withoutGames,
      int cases,
      int events,
      double median,
      double quarter,
      double threeQuarters,
      double by6,
      double by12,
      double by24,
      double shape,
      double scale,
      double mu,
      double sigma) {
    Curve curve = curve(new CurveQuestion(endpoint, Set.of(), "", firm, withoutGames, LATE));
    assertThat(curve.waits().cases()).isEqualTo(cases);
    assertThat(curve.waits().events()).isEqualTo(events);
    assertThat(curve.median()).isCloseTo(median, within(0.051));
    assertThat(curve.quantile(0.25)).isCloseTo(quarter, within(0.051));
    assertThat(curve.quantile(0.75)).isCloseTo(threeQuarters, within(0.051));
    assertThat(curve.estimate().cdf(6)).isCloseTo(by6, within(0.0051));
    assertThat(curve.estimate().cdf(12)).isCloseTo(by12, within(0.0051));
    assertThat(curve.estimate().cdf(24)).isCloseTo(by24, within(0.0051));
    agree(curve, shape, scale, mu, sigma);
  }

  @ParameterizedTest
  @CsvSource({
    "COPY, LANGUAGE, 25, 24, 1.26, 6.6, 1.43, 1.01",
    "COPY, IMAGE, 12, 11, 1.05, 3.4, 0.69, 1.14",
    "COPY, VIDEO, 9, 9, 2.41, 5.0, 1.36, 0.54",
    "COPY, AUDIO, 10, 10, 1.45, 9.5, 1.82, 0.96",
    "COPY, ACTION, 10, 10, 0.97, 10.5, 1.77, 1.18",
    "OPEN, LANGUAGE, 26, 22, 1.62, 11.8, 2.11, 0.98",
    "OPEN, IMAGE, 14, 12, 0.90, 3.9, 0.72, 1.44",
    "OPEN, VIDEO, 10, 9, 2.20, 6.1, 1.53, 0.63",
    "OPEN, AUDIO, 11, 10, 2.12, 11.3, 2.15, 0.58",
    "OPEN, ACTION, 14, 10, 0.56, 38.0, 2.79, 1.97"
  })
  void agreeForEachClass(
      Endpoint endpoint,
      CaseGroup group,
      int cases,
      int events,
      double shape,
      double scale,
      double mu,
      double sigma) {
    Curve curve = curve(new CurveQuestion(endpoint, Set.of(group), "", false, false, LATE));
    assertThat(curve.waits().cases()).isEqualTo(cases);
    assertThat(curve.waits().events()).isEqualTo(events);
    agree(curve, shape, scale, mu, sigma);
  }

  private static void agree(Curve curve, double shape, double scale, double mu, double sigma) {
    CurveFits fits = curve.fits();
    assertThat(fits).isNotNull();
    assertThat(fits.weibull().shape()).isCloseTo(shape, within(0.0051));
    assertThat(fits.weibull().scale()).isCloseTo(scale, within(0.051));
    assertThat(fits.logNormal().mu()).isCloseTo(mu, within(0.0051));
    assertThat(fits.logNormal().sigma()).isCloseTo(sigma, within(0.0051));
  }

  @Test
  void agreeInTheirIntervalsAsFarAsResamplingAllows() {
    CurveFits fits = curve(CurveQuestion.of(Endpoint.OPEN, LATE)).fits();
    assertThat(fits).isNotNull();
    assertThat(fits.median().low()).isCloseTo(6.2, within(0.6));
    assertThat(fits.median().high()).isCloseTo(9.2, within(0.6));
    assertThat(fits.mu().low()).isCloseTo(1.66, within(0.04));
    assertThat(fits.mu().high()).isCloseTo(2.15, within(0.04));
    assertThat(fits.sigma().low()).isCloseTo(1.07, within(0.04));
    assertThat(fits.sigma().high()).isCloseTo(1.58, within(0.04));
  }

  @Test
  void gamesDecideWhichDistributionFitsBetter() {
    assertThat(curve(CurveQuestion.of(Endpoint.OPEN, LATE)).fits().better())
        .isEqualTo(CurveFits.Better.LOG_NORMAL);
    assertThat(
            curve(new CurveQuestion(Endpoint.OPEN, Set.of(), "", false, true, LATE))
                .fits()
                .better())
        .isEqualTo(CurveFits.Better.WEIBULL);
  }

  @Test
  void fitNothingToTooFewCases() {
    Curve biology =
        curve(new CurveQuestion(Endpoint.COPY, Set.of(CaseGroup.BIOLOGY), "", false, false, LATE));
    assertThat(biology.waits().cases()).isEqualTo(5);
    assertThat(biology.fits()).isNull();
  }
}
