package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import dev.slipway.scoring.assembly.RubricScenario;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A real model as the rubric sees it on the day of its release. The mapping is crude on purpose and
 * written down in {@code docs/decisions}: no knob here is set model by model.
 */
final class RealScenario {

  /** Three years, which every counted model has behind it. */
  static final int HORIZON_MONTHS = 36;

  private RealScenario() {}

  static Scenario of(RealModel model, Rubric rubric, CopyLag lag, Optional<OpenLag> open) {
    Scenario.Plan plan =
        new Scenario.Plan(
            HORIZON_MONTHS,
            rubric.today(),
            List.of(new Scenario.Step(0, Access.valueOf(model.access()), null)),
            scope(model),
            generality(model),
            Assurance.INTERNAL);
    Optional<Quantity> parameters = Optional.ofNullable(model.parameters()).map(Quantity::of);
    Set<Question> raised =
        Set.copyOf(Question.raisedBy(threats(model, rubric), benefits(model, rubric)));
    Scenario scenario = RubricScenario.of(rubric, plan, parameters, lag, open, raised);
    List<Fault> faults = ScenarioDocument.faults(scenario);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(model.name() + ": " + faults);
    }
    return scenario;
  }

  /** General models serve whatever is asked; the others one field. */
  private static Scope scope(RealModel model) {
    return model.modalities().contains("TEXT") ? Scope.BROAD : Scope.DOMAIN;
  }

  private static Generality generality(RealModel model) {
    Set<String> modalities = model.modalities();
    if (modalities.contains("TEXT")) {
      return Generality.GENERAL_PURPOSE;
    }
    boolean media = Stream.of("IMAGE", "VIDEO", "AUDIO").anyMatch(modalities::contains);
    return media ? Generality.MULTI_TASK : Generality.SINGLE_TASK;
  }

  private static List<String> threats(RealModel model, Rubric rubric) {
    return rubric.threats().stream()
        .filter(threat -> suggested(threat.suggestedFor(), model))
        .map(Threat::id)
        .toList();
  }

  private static List<String> benefits(RealModel model, Rubric rubric) {
    return rubric.benefits().stream()
        .filter(benefit -> suggested(benefit.suggestedFor(), model))
        .map(Benefit::id)
        .toList();
  }

  private static boolean suggested(Set<String> modalities, RealModel model) {
    return model.modalities().stream().anyMatch(modalities::contains);
  }
}
