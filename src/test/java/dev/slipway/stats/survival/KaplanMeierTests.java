package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTests {

  @Test
  void agreesWithTheTextbookTableOfTheRemissionTrial() {
    // Published throughout, for instance Kleinbaum and Klein, Survival Analysis, chapter 2.
    List<KaplanMeier.Step> steps = KaplanMeier.of(PublishedTrials.mercaptopurine()).steps();
    assertThat(steps)
        .extracting(KaplanMeier.Step::time)
        .containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
    double[] published = {0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482};
    for (int i = 0; i < published.length; i++) {
      assertThat(steps.get(i).waiting()).isCloseTo(published[i], within(5e-5));
    }
  }

  @Test
  void hasTheTrialsPublishedMedian() {
    assertThat(KaplanMeier.of(PublishedTrials.mercaptopurine()).quantile(0.5)).hasValue(23);
  }

  @Test
  void hasNoMedianWhereHalfNeverEnded() {
    KaplanMeier estimate =
        KaplanMeier.of(
            List.of(new Lifetime(1, true), new Lifetime(2, false), new Lifetime(3, false)));
    assertThat(estimate.quantile(0.5)).isEmpty();
    assertThat(estimate.cdf(0.5)).isZero();
    assertThat(estimate.cdf(2.5)).isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void refusesAnEmptySampleAndSharesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KaplanMeier.of(PublishedTrials.mercaptopurine()).quantile(Double.NaN));
  }

  @Test
  void agreesWithTheTrialsPublishedErrorsAndBounds() {
    // Standard errors by Greenwood and 95 % bounds on the scale of log(-log), as printed by R's
    // survfit(conf.type = "log-log") for these data.
    KaplanMeier estimate = KaplanMeier.of(PublishedTrials.mercaptopurine());
    double[] errors = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
    double[] low = {0.620, 0.563, 0.503, 0.432, 0.368, 0.268, 0.188};
    double[] high = {0.952, 0.923, 0.889, 0.849, 0.805, 0.747, 0.680};
    int[] atRisk = {21, 17, 15, 12, 11, 7, 6};
    List<KaplanMeier.Bounds> band = estimate.band(0.95);
    for (int i = 0; i < errors.length; i++) {
      KaplanMeier.Step step = estimate.steps().get(i);
      assertThat(step.standardError()).isCloseTo(errors[i], within(5e-5));
      assertThat(step.atRisk()).isEqualTo(atRisk[i]);
      assertThat(estimate.atRisk(step.time())).isEqualTo(atRisk[i]);
      assertThat(band.get(i).low()).isCloseTo(low[i], within(5e-4));
      assertThat(band.get(i).high()).isCloseTo(high[i], within(5e-4));
    }
    assertThat(estimate.longest()).isEqualTo(35);
  }

  @Test
  void agreesWithThePrintedTableOfTheMaintenanceTrial() {
    // Venables and Ripley; also the example of R's survfit for these data.
    KaplanMeier estimate = KaplanMeier.of(PublishedTrials.maintained());
    double[] waiting = {0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184};
    double[] errors = {0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535};
    for (int i = 0; i < waiting.length; i++) {
      assertThat(estimate.steps().get(i).waiting()).isCloseTo(waiting[i], within(5e-4));
      assertThat(estimate.steps().get(i).standardError()).isCloseTo(errors[i], within(5e-5));
    }
    assertThat(estimate.quantile(0.5)).hasValue(31);
    assertThat(KaplanMeier.of(PublishedTrials.notMaintained()).quantile(0.5)).hasValue(23);
  }

  @Test
  void carriesTheUpperBoundOnWhereNobodyWaitsAnyMore() {
    KaplanMeier estimate = KaplanMeier.of(PublishedTrials.placebo());
    int last = estimate.steps().size() - 1;
    assertThat(estimate.steps().get(last).waiting()).isZero();
    KaplanMeier.Bounds before = estimate.band(0.9).get(last - 1);
    assertThat(estimate.band(0.9).get(last)).isEqualTo(new KaplanMeier.Bounds(0, before.high()));
  }
}
