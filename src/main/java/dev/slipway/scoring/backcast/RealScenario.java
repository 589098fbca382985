package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Reading;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.precedent.CopyLag;
import dev.slipway.precedent.OpenLag;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.sheet.ProposalTree;
import dev.slipway.scoring.sheet.RubricTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A real model as the rubric sees it on the day of its release. The mapping is crude on purpose and
 * written down in {@code docs/decisions}: no knob here is set model by model.
 */
final class RealScenario {

  /** Three years, which every counted model has behind it. */
  static final int HORIZON_MONTHS = 36;

  private RealScenario() {}

  static Scenario of(RealModel model, Rubric rubric, CopyLag lag, Optional<OpenLag> open) {
    Map<String, Object> tree = RubricTree.of(rubric, lag, open);
    tree.put("horizonMonths", HORIZON_MONTHS);
    Double parameters = model.parameters();
    tree.put("parameters", parameters == null ? ProposalTree.unknownCount() : (Object) parameters);
    tree.put("plan", List.of(Map.of("month", 0, "access", model.access())));
    tree.put("scope", scope(model));
    tree.put("generality", generality(model));
    tree.put("assurance", "INTERNAL");
    tree.put("threats", threats(model, rubric));
    tree.put("benefits", benefits(model, rubric));
    Reading reading = ScenarioDocument.read(tree);
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new IllegalStateException(model.name() + ": " + reading.faults());
    }
    return scenario;
  }

  /** General models serve whatever is asked; the others one field. */
  private static String scope(RealModel model) {
    return model.modalities().contains("TEXT") ? "BROAD" : "DOMAIN";
  }

  private static String generality(RealModel model) {
    Set<String> modalities = model.modalities();
    if (modalities.contains("TEXT")) {
      return "GENERAL_PURPOSE";
    }
    boolean media =
        modalities.contains("IMAGE")
            || modalities.contains("VIDEO")
            || modalities.contains("AUDIO");
    return media ? "MULTI_TASK" : "SINGLE_TASK";
  }

  private static List<Object> threats(RealModel model, Rubric rubric) {
    return rubric.threats().stream()
        .filter(threat -> suggested(threat.suggestedFor(), model))
        .map(threat -> (Object) ProposalTree.threat(threat, rubric))
        .toList();
  }

  private static List<Object> benefits(RealModel model, Rubric rubric) {
    return rubric.benefits().stream()
        .filter(benefit -> suggested(benefit.suggestedFor(), model))
        .map(benefit -> (Object) ProposalTree.benefit(benefit))
        .toList();
  }

  private static boolean suggested(Set<String> modalities, RealModel model) {
    return model.modalities().stream().anyMatch(modalities::contains);
  }
}
