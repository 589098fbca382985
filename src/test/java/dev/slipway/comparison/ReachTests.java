package dev.slipway.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.question.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTests {

  private static final BadOutcomeRoutes AROSE = new BadOutcomeRoutes(0.001, 0.002, 0.003, 0.004, 0);

  @ParameterizedTest
  @CsvSource({
    "SAFEGUARD, 0.1",
    "BUILT_IN_SAFEGUARD, 0.3",
    "LEAK_RATE, 0.2",
    "COPY_LAG, 0.7",
    "COPY_EXPOSURE, 0.3",
    "THREAT_RATE, 1",
    "FRICTION, 0"
  })
  void sharesAreOfTheRoutesThatAnEffectReaches(Target target, double share) {
    assertThat(Reach.of(target).share(AROSE))
        .isEqualTo(share, org.assertj.core.data.Offset.offset(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void everyTargetReachesSomething(Target target) {
    assertThat(Reach.of(target)).isNotNull();
  }

  @Test
  void nothingArisesWhereThereIsNoRisk() {
    assertThat(Reach.EVERY_ROUTE.share(new BadOutcomeRoutes(0, 0, 0, 0, 0))).isZero();
  }
}
