package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTests {

  /** Weeks in remission under 6-mercaptopurine: Freireich et al. 1963, Blood 21, 699-716. */
  private static List<Lifetime> remissions() {
    List<Lifetime> sample = new ArrayList<>();
    for (int weeks : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
      sample.add(new Lifetime(weeks, true));
    }
    for (int weeks : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
      sample.add(new Lifetime(weeks, false));
    }
    return sample;
  }

  @Test
  void agreesWithTheTextbookTableOfTheRemissionTrial() {
    // Published throughout, for instance Kleinbaum and Klein, Survival Analysis, chapter 2.
    List<KaplanMeier.Step> steps = KaplanMeier.of(remissions()).steps();
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
    assertThat(KaplanMeier.of(remissions()).timeBy(0.5)).hasValue(23);
  }

  @Test
  void hasNoMedianWhereHalfNeverEnded() {
    KaplanMeier estimate =
        KaplanMeier.of(
            List.of(new Lifetime(1, true), new Lifetime(2, false), new Lifetime(3, false)));
    assertThat(estimate.timeBy(0.5)).isEmpty();
    assertThat(estimate.endedBy(0.5)).isZero();
    assertThat(estimate.endedBy(2.5)).isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void refusesAnEmptySampleAndSharesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KaplanMeier.of(remissions()).timeBy(Double.NaN));
  }
}
