package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RubricsIT extends IntegrationTest {

  @Autowired private Rubrics rubrics;
  @Autowired private RubricLoader loader;
  @Autowired private RubricVersions versions;

  @Test
  void theFirstVersionIsThereOnceStarted() {
    assertThat(rubrics.current().version()).isEqualTo(1);
    assertThat(rubrics.version(1).orElseThrow().questions())
        .isEqualTo(RubricTests.first().questions());
    assertThat(rubrics.version(2)).isEmpty();
  }

  @Test
  void loadingAgainLeavesWhatIsThere() {
    var before = versions.findById(1).orElseThrow();
    loader.afterSingletonsInstantiated();
    var after = versions.findById(1).orElseThrow();
    assertThat(after.loadedAt()).isEqualTo(before.loadedAt());
    assertThat(after.document()).isEqualTo(before.document());
  }
}
