package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.ScenarioPart.Setting;
import dev.slipway.scoring.json.StoredJson;
import dev.slipway.stats.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredInputsTests {

  private static final String KEPT =
      """
      {"inputs":[
      {"question":"reach.misuse.API","quantity":{"p05":0.1,"p50":0.2,"p95":0.4},"level":null,
       "origin":"RUBRIC","basis":"judgement","basisKey":null,"basisArgs":[]},
      {"question":"scope","quantity":null,"level":"GENERAL",
       "origin":"PROPOSAL","basis":"","basisKey":null,"basisArgs":[]},
      {"question":"threats.fraud.steps.success.with","quantity":0.01,"level":null,
       "origin":"RUBRIC","basis":"judgement","basisKey":null,"basisArgs":[]}],
      "dropped":[]}
      """;

  @Test
  void readsWhatWasKeptByKeys() {
    StoredInputs read = StoredJson.read(KEPT, StoredInputs.class);

    assertThat(read.inputs())
        .extracting(Input::part)
        .containsExactly(
            Question.reachMisuse(Access.API),
            Setting.SCOPE,
            Question.stepWith("fraud", "success", Measure.CHANCE));
  }

  @Test
  void keepsPartsAsText() {
    Input count =
        Input.of(
            Question.stepWith("fraud", "groups", Measure.COUNT),
            Quantity.of(60),
            Origin.RUBRIC,
            "judgement");
    StoredInputs kept =
        new StoredInputs(
            List.of(count, Input.level(Setting.SCOPE, "GENERAL", Origin.PROPOSAL)), List.of());

    String text = StoredJson.write(kept);

    assertThat(text)
        .contains("\"question\":\"threats.fraud.steps.groups.with:COUNT_WITH\"")
        .contains("\"question\":\"scope\"");
    assertThat(StoredJson.read(text, StoredInputs.class)).isEqualTo(kept);
  }
}
