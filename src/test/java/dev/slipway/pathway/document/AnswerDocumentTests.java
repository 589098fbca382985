package dev.slipway.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerDocumentTests {

  @Test
  @SuppressWarnings("unchecked")
  void hasTheMembersOfTheFormat() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 16);
    Map<String, Object> answer =
        AnswerDocument.write(
            PathwayModel.answer(Examples.read(tree), Options.standard().withCurves()));

    assertThat(answer).containsOnlyKeys("asPlanned", "asProposed", "asToday", "with", "withAll");
    Map<String, Object> proposed = (Map<String, Object>) answer.get("asProposed");
    assertThat(proposed)
        .containsOnlyKeys(
            "bad",
            "good",
            "either",
            "both",
            "neither",
            "arose",
            "byThreat",
            "openByHorizon",
            "curves",
            "pathway",
            "margin");
    assertThat((Map<String, Object>) proposed.get("bad"))
        .containsOnlyKeys("mean", "p05", "p50", "p95", "standardError");
    Map<String, Object> today = (Map<String, Object>) answer.get("asToday");
    assertThat((Map<String, Object>) today.get("change"))
        .containsOnlyKeys("bad", "good", "verdict", "goodVerdict");
    assertThat((Map<String, Object>) answer.get("with"))
        .containsOnlyKeys(
            "delay-6",
            "staged-twelve",
            "filters",
            "use-law",
            "data-filter",
            "provenance",
            "open-weights",
            "provider-standard");
  }

  @Test
  void saysThatNothingIsChosenTogether() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 16);
    Map<String, ?> answer =
        AnswerDocument.write(
            PathwayModel.answer(
                Examples.read(Examples.set(tree, "modifications", List.of())), Options.standard()));

    assertThat(answer).containsEntry("withAll", null);
  }
}
