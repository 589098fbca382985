package dev.slipway.scoring.backcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.rubric.Rubrics;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rubric held against real models, as the design asks: 1 to 4 bad, 8 to 20 good. */
class BackcastIT extends IntegrationTest {

  @Autowired private Backcasts backcasts;
  @Autowired private Rubrics rubrics;

  @Test
  void rubricExpectsAboutWhatHasBeenSeen() {
    Backcast backcast = backcasts.make(rubrics.current(), LocalDate.of(2026, 11, 23));

    assertThat(backcast.counted()).isEqualTo(47);
    assertThat(backcast.expectedBad()).isBetween(1.0, 4.0);
    assertThat(backcast.expectedGood()).isBetween(8.0, 20.0);
  }

  @Test
  void isMadeAtTheStartAndKept() {
    Backcast kept = backcasts.current().orElseThrow();

    assertThat(kept.rubricVersion()).isEqualTo(rubrics.current().version());
    assertThat(kept.engineVersion()).isEqualTo(PathwayModel.ENGINE_VERSION);
    assertThat(kept).isEqualTo(backcasts.make(rubrics.current(), kept.asOf()));
  }
}
