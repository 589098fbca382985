package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Change;
import dev.slipway.rubric.adoption.Adopted;
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

  /** So that a version that comes with a later release finds its number free. */
  @Test
  @Transactional
  void versionsOfTheBoardHaveNumbersOfTheirOwn() {
    assertThat(rubrics.next()).isEqualTo(101);
    String document = rubrics.document(2).orElseThrow();
    rubrics.write(2, document.replaceFirst("\"version\": 2", "\"version\": 101"));
    assertThat(rubrics.next()).isEqualTo(102);
    assertThat(rubrics.current().version()).isEqualTo(2);
    assertThat(published.stream(RubricWritten.class))
        .containsExactly(new RubricWritten(2, 101, "Starting rubric, second edition"));
    rubrics.adopt(101, "Ours", "Ada", "Cleo");
    loader.afterSingletonsInstantiated();
    assertThat(rubrics.current().version()).isEqualTo(101);
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
    rubrics.adopt(1, "We have learnt", "Ada", "Cleo");
    loader.afterSingletonsInstantiated();
    assertThat(rubrics.current().version()).isEqualTo(1);
    assertThat(rubrics.of(scored).version()).isEqualTo(2);
    assertThat(rubrics.of(UUID.randomUUID()).version()).isEqualTo(1);
    adoptions.keep(scored, 1);
    assertThat(rubrics.of(scored).version()).isEqualTo(1);
    adoptions.forget(scored);
    rubrics.adopt(2, "We have learnt", "Ada", "Cleo");
    assertThat(rubrics.of(scored).version()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rubrics.adopt(3, "We have learnt", "Ada", "Cleo"));
  }

  @Test
  @Transactional
  void anAdoptionIsInTheTrail() {
    rubrics.adopt(1, "We have learnt", "Ada", "Cleo");
    RubricAdopted event = published.stream(RubricAdopted.class).findFirst().orElseThrow();
    assertThat(event.changes())
        .containsExactly(
            new Change("version", "2", "1"),
            new Change("reason", null, "We have learnt"),
            new Change("proposedBy", null, "Ada"),
            new Change("confirmedBy", null, "Cleo"));
    assertThat(adoptions.history())
        .extracting(Adopted::version, Adopted::isFirst)
        .containsExactly(tuple(1, false), tuple(2, true));
    rubrics.adopt(1, "We have learnt", "Ada", "Cleo");
    assertThat(published.stream(RubricAdopted.class)).hasSize(1);
  }
}
