package dev.slipway.scoring.backcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.IntegrationTest;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.backcast.Backcast.Model;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The rubric held against real models: all that is asked of its starting answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackcastIT extends IntegrationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  @Autowired private Backcasts backcasts;
  @Autowired private Rubrics rubrics;

  private Backcast backcast;

  @BeforeAll
  void make() {
    backcast = backcasts.make(rubrics.version(2).orElseThrow(), DAY);
  }

  @Test
  void expectsAboutWhatHasBeenSeen() {
    assertThat(backcast.counted()).isEqualTo(47);
    assertThat(backcast.expectedBad()).isBetween(1.0, 4.0);
    assertThat(backcast.expectedGood()).isBetween(8.0, 20.0);
    assertThat(backcast.young()).hasSize(48);
    assertThat(backcast.soFar().mean()).isLessThanOrEqualTo(3);
    // One candidate of the younger models, whatever one thinks of it.
    assertThat(1.0).isBetween(backcast.soFar().p05(), backcast.soFar().p95());
  }

  @Test
  void tellsModelsApart() {
    assertThat(bad("GPT-4")).isGreaterThanOrEqualTo(1.5 * bad("GPT-3 175B (davinci)"));
    assertThat(bad("GPT-3 175B (davinci)")).isGreaterThanOrEqualTo(3 * bad("GPT-2 (1.5B)"));
    assertThat(model("AlphaFold 2").net()).isPositive();
    assertThat(value("ranks")).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void placesModelsThatNobodyMade() {
    assertThat(value("voice")).isNegative();
    assertThat(value("bot")).isBetween(0.0, 0.1);
    assertThat(value("small")).isLessThanOrEqualTo(1);
    assertThat(value("agent")).isGreaterThan(1);
  }

  @Test
  void keepsNewModelsBelowTheCeilings() {
    assertThat(backcast.models())
        .filteredOn(each -> each.access().equals("API") && each.released().getYear() == 2026)
        .allSatisfy(each -> assertThat(each.bad().mean()).isLessThanOrEqualTo(0.15));
    assertThat(backcast.models())
        .allSatisfy(each -> assertThat(each.bad().p95()).isLessThanOrEqualTo(0.95));
  }

  @Test
  void saysOfEachConditionThatItHolds() {
    assertThat(backcast.conditions()).hasSize(13).allMatch(BackcastCheck::met);
    assertThat(value("bad")).isCloseTo(backcast.expectedBad(), within(1e-12));
  }

  @Test
  void isMadeAtTheStartAndKept() {
    backcasts.makeMissing();
    Backcast kept = backcasts.of(2).orElseThrow();
    assertThat(kept.rubricVersion()).isEqualTo(rubrics.current().version());
    assertThat(kept.engineVersion()).isEqualTo(PathwayModel.ENGINE_VERSION);
    assertThat(kept).isEqualTo(backcasts.make(rubrics.current(), kept.asOf()));
    assertThat(backcasts.of(1)).isEmpty();
  }

  private double value(String id) {
    return backcast.conditions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private double bad(String name) {
    return model(name).bad().mean();
  }

  private Model model(String name) {
    return backcast.models().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
