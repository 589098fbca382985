package dev.slipway.pathway.document;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
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
  private final Allowed allowed;

  /**
   * What is no fault.
   *
   * @param conflicts modifications are to choose from, so that they may conflict
   * @param oddToday where things stand need not agree with itself
   */
  record Allowed(boolean conflicts, boolean oddToday) {
    static final Allowed NOTHING = new Allowed(false, false);
  }

  CrossChecks(Faults faults, Allowed allowed) {
    this.faults = faults;
    this.allowed = allowed;
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
    today(scenario.plan().today());
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
      for (int m = 0; m < scenario.modifications().size(); m++) {
        new EffectChecks(faults, scenario, "/modifications/" + m + "/effects/")
            .check(scenario.modifications().get(m).effects());
      }
      answers(scenario.reviewers().all(), allThreats, allBenefits);
    }
  }

  /** Where things stand must agree with itself. */
  private void today(Scenario.Today today) {
    if (allowed.oddToday() || !faults.cleanBelow("/today")) {
      return;
    }
    boolean deployed = today.access() != null && today.access() != Access.INTERNAL;
    boolean shown = deployed || today.weightsOut() || today.copies() != Copies.NONE;
    if (shown && today.monthsShown() == 0) {
      faults.add("/today/monthsShown", "today.shown");
    }
    if (today.access() == Access.OPEN_WEIGHTS && !today.weightsOut()) {
      faults.add("/today/weightsOut", "today.out");
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
      if (allowed.conflicts()
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

  /** An answer about a threat or benefit must be about one that the scenario has or may get. */
  private void answers(List<Reviewer> reviewers, Set<String> threats, Set<String> benefits) {
    for (int i = 0; i < reviewers.size(); i++) {
      for (Question question : reviewers.get(i).answers().questions()) {
        String id = question.id();
        Set<String> known =
            switch (question.family().subject()) {
              case THREAT, STEP -> threats;
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

  private static String effect(int modification, int effect) {
    return "/modifications/" + modification + "/effects/" + effect;
  }
}
