package dev.slipway.comparison.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.pathway.sensitivity.SensitivityOptions;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.StoredJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredSensitivitiesTests {

  private static final Scenario SCENARIO =
      Examples.read(Examples.set(Examples.tree(), "draws", 16));

  @ParameterizedTest(name = "with swings: {0}")
  @ValueSource(booleans = {true, false})
  void readsBackWhatWentOut(boolean swings) {
    Sensitivities found =
        Sensitivities.of(SCENARIO, new SensitivityOptions(1, 10, true, swings, false));
    String kept = CanonicalJson.plain(ScenarioRunner.document(found, SCENARIO));

    Sensitivities read = StoredJson.read(kept, StoredSensitivities.class).sensitivities();

    assertThat(read).isEqualTo(found);
  }
}
