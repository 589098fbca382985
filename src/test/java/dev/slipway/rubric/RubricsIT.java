package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.IntegrationTest;
import dev.slipway.rubric.adoption.Adoptions;
import dev.slipway.rubric.adoption.RubricAdopted;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@RecordApplicationEvents
class RubricsIT extends IntegrationTest {

  @Autowired private ApplicationEvents published;
  @Autowired private Rubrics rubrics;
  @Autowired private RubricLoader loader;
  @Autowired private RubricVersions versions;

  @Autowired private Adoptions adoptions;

  @Test
  void aNewInstallationStartsWithTheNewest() {
    assertThat(rubrics.current().version()).isEqualTo(2);
    assertThat(rubrics.all()).containsExactly(2, 1);
    assertThat(rubrics.version(1).orElseThrow().questions())
        .isEqualTo(RubricTests.first().questions());
    assertThat(rubrics.version(3)).isEmpty();
  }

  @Test
  void loadingAgainLeavesWhatIsThere() {
    var before = versions.findById(1).orElseThrow();
    loader.afterSingletonsInstantiated();
    var after = versions.findById(1).orElseThrow();
    assertThat(after.loadedAt()).isEqualTo(before.loadedAt());
    assertThat(after.document()).isEqualTo(before.document());
  }

  /** Who has adopted another version keeps it when the application starts again. */
  @Test
  @Transactional
  void whatIsAdoptedIsInForceUntilAnotherIs() {
    UUID scored = UUID.randomUUID();
    adoptions.keep(scored, 2);
    rubrics.adopt(1);
    loader.afterSingletonsInstantiated();
    assertThat(rubrics.current().version()).isEqualTo(1);
    assertThat(rubrics.of(scored).version()).isEqualTo(2);
    assertThat(rubrics.of(UUID.randomUUID()).version()).isEqualTo(1);
    adoptions.keep(scored, 1);
    assertThat(rubrics.of(scored).version()).isEqualTo(1);
    adoptions.forget(scored);
    rubrics.adopt(2);
    assertThat(rubrics.of(scored).version()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> rubrics.adopt(3));
  }

  @Test
  @Transactional
  void anAdoptionIsInTheTrail() {
    rubrics.adopt(1);
    assertThat(published.stream(RubricAdopted.class))
        .containsExactly(new RubricAdopted(2, 1, "Starting rubric"));
    rubrics.adopt(1);
    assertThat(published.stream(RubricAdopted.class)).hasSize(1);
  }
}
