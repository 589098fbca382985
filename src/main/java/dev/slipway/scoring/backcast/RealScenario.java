package dev.slipway.scoring.backcast;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.suggestion.Offering;
import dev.slipway.proposal.suggestion.Suggestions;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.scoring.assembly.Lags;
import dev.slipway.scoring.assembly.RubricScenario;
import dev.slipway.scoring.capability.Capability;
import dev.slipway.scoring.capability.ComputeEstimate;
import dev.slipway.scoring.capability.RealModel;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A real model as the rubric sees it on the day of its release. The mapping is crude on purpose and
 * written down in {@code docs/decisions}: no knob here is set model by model.
 */
final class RealScenario {

  /** Three years, which every counted model has behind it. */
  static final int HORIZON_MONTHS = 36;

  /** Enough for sums over a hundred models. */
  private static final int DRAWS = 1024;

  private RealScenario() {}

  static Scenario of(RealModel model, Rubric rubric, Lags lags) {
    Scenario.Plan plan =
        new Scenario.Plan(
            HORIZON_MONTHS,
            rubric.today(),
            List.of(new Scenario.Step(0, Access.valueOf(model.access()), null)),
            model.scope(),
            model.generality(),
            Assurance.INTERNAL);
    Set<Question> raised = raised(rubric, offering(model));
    Scenario scenario = RubricScenario.of(rubric, plan, known(model, rubric), lags, raised);
    List<Fault> faults = ScenarioDocument.faults(scenario);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(model.name() + ": " + faults);
    }
    return scenario.withSampling(new Scenario.Sampling(DRAWS, scenario.seed()));
  }

  /** Its count and its capability, as far as they are known or the rubric asks. */
  private static Answers known(RealModel model, Rubric rubric) {
    Answers known =
        model.parameters() == null
            ? Answers.NONE
            : Answers.of(Question.PARAMETERS, Quantity.of(model.parameters()));
    ComputeClass of = model.computeClass().orElseThrow();
    return rubric
        .reference(of)
        .map(
            reference ->
                known.with(Question.CAPABILITY, Capability.of(compute(model, of), reference)))
        .orElse(known);
  }

  private static Quantity compute(RealModel model, ComputeClass of) {
    return model.compute() == null
        ? ComputeEstimate.shipped().of(of, model.released(), model.parameters())
        : Quantity.of(model.compute());
  }

  /** The file does not tell what goes in. */
  private static Offering offering(RealModel model) {
    return offering(model.modalities(), model.generality(), model.scope());
  }

  /** What is suggested for a model that gives out what is named. */
  static Offering offering(Set<String> outputs, Generality generality, Scope scope) {
    return new Offering(
        new Modalities(
            Set.of(), outputs.stream().map(Modality::valueOf).collect(Collectors.toSet())),
        GeneralityLevel.valueOf(generality.name()),
        DeploymentScope.valueOf(scope.name()));
  }

  static Set<Question> raised(Rubric rubric, Offering offering) {
    return rubric.raisedBy(
        Suggestions.threats(rubric, offering), Suggestions.benefits(rubric, offering));
  }
}
