package dev.slipway.pathway.course;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import java.util.ArrayList;
import java.util.List;

/** Sets levels, limits them, and adds threats and benefits. */
final class Levels {

  private final Scenario scenario;
  private Scope scope;
  private Generality generality;
  private Assurance assurance;
  private final List<Threat> threats;
  private final List<Benefit> benefits;

  Levels(Scenario scenario, List<Effect> effects) {
    this.scenario = scenario;
    this.scope = scenario.plan().scope();
    this.generality = scenario.plan().generality();
    this.assurance = scenario.plan().assurance();
    this.threats = new ArrayList<>(scenario.threats());
    this.benefits = new ArrayList<>(scenario.benefits());
    effects.forEach(this::set);
    effects.forEach(this::limit);
  }

  private void set(Effect effect) {
    if (effect instanceof Effect.SetScope set) {
      scope = set.scope();
    } else if (effect instanceof Effect.SetGenerality set) {
      generality = set.generality();
    } else if (effect instanceof Effect.SetAssurance set) {
      assurance = set.assurance();
    } else if (effect instanceof Effect.AddThreat add) {
      threats.add(add.threat());
    } else if (effect instanceof Effect.AddBenefit add) {
      benefits.add(add.benefit());
    }
  }

  private void limit(Effect effect) {
    if (effect instanceof Effect.LimitScope limit && limit.scope().compareTo(scope) < 0) {
      scope = limit.scope();
    }
  }

  Course course(Timeline timeline, Answers answers, List<Applied> factors) {
    return new Course(
        scenario,
        timeline,
        scope,
        generality,
        assurance,
        List.copyOf(threats),
        List.copyOf(benefits),
        answers,
        List.copyOf(factors),
        0);
  }
}
