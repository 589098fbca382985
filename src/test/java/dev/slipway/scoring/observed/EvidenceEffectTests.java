package dev.slipway.scoring.observed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.scoring.observed.EvidenceEffect.Added;
import dev.slipway.scoring.observed.EvidenceEffect.Recommendation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceEffectTests {

  /** 0.05 good for 0.004 bad: worth it up to a ratio of 12.5. Without the entry up to 2.5. */
  private static final EvidenceEffect EFFECT =
      effect(new Added(0.004, 0.05), new Added(0.02, 0.05));

  @Test
  void whatTurnsTheChoiceDependsOnHowTheBoardWeighs() {
    assertThat(EFFECT.recommendation(1)).isEqualTo(new Recommendation(true, true));
    assertThat(EFFECT.recommendation(10)).isEqualTo(new Recommendation(true, false));
    assertThat(EFFECT.recommendation(20)).isEqualTo(new Recommendation(false, false));
    assertThat(EFFECT.recommendation(1).turns()).isFalse();
    assertThat(EFFECT.recommendation(10).turns()).isTrue();
  }

  @Test
  void nothingGainedIsNoReasonToRelease() {
    EvidenceEffect even = effect(new Added(0, 0), new Added(-0.01, 0));
    assertThat(even.recommendation(10)).isEqualTo(new Recommendation(false, true));
  }

  @Test
  void whatEarlierVersionsKeptSaysNothingOfTheChoice() {
    assertThat(effect(null, null).recommendation(10)).isNull();
  }

  private static EvidenceEffect effect(@Nullable Added with, @Nullable Added without) {
    return new EvidenceEffect(UUID.randomUUID(), 0.01, 0.02, 0.05, 0.05, true, with, without);
  }
}
