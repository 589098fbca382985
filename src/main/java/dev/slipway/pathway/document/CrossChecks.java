package dev.slipway.pathway.document;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what no part of a scenario can tell alone. A part that was refused holds stand-ins, so it
 * is left out here: what follows from it alone would mislead.
 */
final class CrossChecks {

  private final Faults faults;
  private final boolean candidates;

  /**
   * @param candidates whether modifications are to choose from, so that they may conflict
   */
  CrossChecks(Faults faults, boolean candidates) {
    this.faults = faults;
    this.candidates = candidates;
  }

  void check(Scenario scenario) {
    if (!faults.cleanAt("")) {
      return;
    }
    boolean outcomes = faults.cleanBelow("/threats") && faults.cleanBelow("/benefits");
    boolean modifications = faults.cleanBelow("/modifications");
    if (outcomes && scenario.threats().isEmpty() && scenario.benefits().isEmpty()) {
      faults.add("", "nothing");
    }
    steps(scenario.plan().steps());
    List<String> threats = scenario.threats().stream().map(Threat::id).toList();
    List<String> benefits = scenario.benefits().stream().map(Benefit::id).toList();
    twice("/threats", threats);
    twice("/benefits", benefits);
    twice("/modifications", scenario.modifications().stream().map(Modification::id).toList());
    twice("/reviewers", scenario.reviewers().all().stream().map(Reviewer::id).toList());
    if (modifications) {
      conflicts(scenario.modifications());
    }
    if (modifications && outcomes) {
      Set<String> allThreats = new LinkedHashSet<>(threats);
      Set<String> allBenefits = new LinkedHashSet<>(benefits);
      addable(scenario.modifications(), allThreats, allBenefits);
      effects(scenario.modifications(), threats, benefits, allThreats, allBenefits);
      answers(scenario.reviewers().all(), allThreats, allBenefits);
    }
  }

  private void steps(List<Scenario.Step> plan) {
    Set<Integer> months = new HashSet<>();
    for (int i = 0; i < plan.size(); i++) {
      if (faults.cleanBelow("/plan/" + i) && !months.add(plan.get(i).month())) {
        faults.add("/plan/" + i + "/month", "month.twice", plan.get(i).month());
      }
    }
  }

  private void twice(String pointer, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (faults.cleanBelow(pointer + "/" + i) && !seen.add(ids.get(i))) {
        faults.add(pointer + "/" + i + "/id", "id.twice", Faults.shown(ids.get(i)));
      }
    }
  }

  private void conflicts(List<Modification> modifications) {
    for (Conflicts.Conflict conflict : Conflicts.in(modifications)) {
      if (candidates
          && !conflict.earlier().equals(modifications.get(conflict.modification()).id())) {
        continue;
      }
      String pointer = effect(conflict.modification(), conflict.effect());
      String earlier = Faults.shown(conflict.earlier());
      if (conflict.what() instanceof Effect.SetAccess set) {
        faults.add(pointer, "conflict.access", set.afterMonths(), earlier);
      } else {
        faults.add(pointer, "conflict.set", conflict.what().target().name(), earlier);
      }
    }
  }

  /** Adds what modifications may add. */
  private static void addable(
      List<Modification> modifications, Set<String> threats, Set<String> benefits) {
    for (Modification modification : modifications) {
      for (Effect effect : modification.effects()) {
        if (effect instanceof Effect.AddThreat add) {
          threats.add(add.threat().id());
        } else if (effect instanceof Effect.AddBenefit add) {
          benefits.add(add.benefit().id());
        }
      }
    }
  }

  private void effects(
      List<Modification> modifications,
      List<String> threats,
      List<String> benefits,
      Set<String> allThreats,
      Set<String> allBenefits) {
    for (int m = 0; m < modifications.size(); m++) {
      List<Effect> effects = modifications.get(m).effects();
      for (int e = 0; e < effects.size(); e++) {
        String pointer = effect(m, e);
        if (effects.get(e) instanceof Effect.AddThreat add && threats.contains(add.threat().id())) {
          faults.add(pointer + "/threat/id", "id.twice", Faults.shown(add.threat().id()));
        } else if (effects.get(e) instanceof Effect.AddBenefit add
            && benefits.contains(add.benefit().id())) {
          faults.add(pointer + "/benefit/id", "id.twice", Faults.shown(add.benefit().id()));
        } else if (effects.get(e) instanceof Effect.Factor factor) {
          named(factor, pointer, factor.target() == Target.BENEFIT_RATE ? allBenefits : allThreats);
        }
      }
    }
  }

  /** An answer about a threat or benefit must be about one that the scenario has or may get. */
  private void answers(List<Reviewer> reviewers, Set<String> threats, Set<String> benefits) {
    for (int i = 0; i < reviewers.size(); i++) {
      for (Question question : reviewers.get(i).answers().questions()) {
        String id = question.id();
        Set<String> known =
            switch (question.family().subject()) {
              case THREAT -> threats;
              case BENEFIT -> benefits;
              default -> Set.of(id);
            };
        if (!known.contains(id)) {
          String pointer = Faults.below("/reviewers/" + i + "/answers", question.key());
          if (known.isEmpty()) {
            faults.add(pointer, "question.unknown", Faults.shown(question.key()));
          } else {
            String names = Faults.shown(String.join(", ", known));
            faults.add(pointer, "id.unknown", Faults.shown(id), names);
          }
        }
      }
    }
  }

  /** An effect that names ids must name some that the scenario has, or that it may add. */
  private void named(Effect.Factor factor, String pointer, Set<String> known) {
    List<String> of = factor.of() == null ? List.of() : factor.of();
    for (int i = 0; i < of.size(); i++) {
      if (!known.contains(of.get(i))) {
        String names = Faults.shown(String.join(", ", known));
        String code = known.isEmpty() ? "id.none" : "id.unknown";
        faults.add(pointer + "/of/" + i, code, Faults.shown(of.get(i)), names);
      }
    }
  }

  private static String effect(int modification, int effect) {
    return "/modifications/" + modification + "/effects/" + effect;
  }
}
