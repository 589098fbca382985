package dev.slipway.pathway.document;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Checks what the effects of one modification name against what there is: the threats and benefits
 * of the scenario and those that the same modification adds, not what another one adds.
 */
final class EffectChecks {

  private final Faults faults;
  private final String pointer;
  private final List<Threat> threats;
  private final List<String> benefits;

  EffectChecks(Faults faults, Scenario scenario, String pointer) {
    this.faults = faults;
    this.pointer = pointer;
    this.threats = new ArrayList<>(scenario.threats());
    this.benefits = new ArrayList<>(scenario.benefits().stream().map(Benefit::id).toList());
  }

  void check(List<Effect> effects) {
    for (int e = 0; e < effects.size(); e++) {
      add(effects.get(e), pointer + e);
    }
    for (int e = 0; e < effects.size(); e++) {
      if (effects.get(e) instanceof Effect.Factor factor) {
        named(factor, pointer + e);
        step(factor, pointer + e);
      }
    }
  }

  private void add(Effect effect, String at) {
    if (effect instanceof Effect.AddThreat add) {
      if (ids().contains(add.threat().id())) {
        faults.add(at + "/threat/id", "id.twice", Faults.shown(add.threat().id()));
      }
      threats.add(add.threat());
    } else if (effect instanceof Effect.AddBenefit add) {
      if (benefits.contains(add.benefit().id())) {
        faults.add(at + "/benefit/id", "id.twice", Faults.shown(add.benefit().id()));
      }
      benefits.add(add.benefit().id());
    }
  }

  private List<String> ids() {
    return threats.stream().map(Threat::id).toList();
  }

  private void named(Effect.Factor factor, String at) {
    List<String> known = factor.target() == Target.BENEFIT_RATE ? benefits : ids();
    List<String> of = factor.of() == null ? List.of() : factor.of();
    for (int i = 0; i < of.size(); i++) {
      if (!known.contains(of.get(i))) {
        String names = Faults.shown(String.join(", ", known));
        String code = known.isEmpty() ? "id.none" : "id.unknown";
        faults.add(at + "/of/" + i, code, Faults.shown(of.get(i)), names);
      }
    }
  }

  /** Every chain that is named must have the step; where none is named, one of all must. */
  private void step(Effect.Factor factor, String at) {
    if (factor.target() != Target.THREAT_STEP) {
      return;
    }
    String step = Objects.requireNonNull(factor.step()).id();
    List<String> with = threats.stream().filter(one -> has(one, step)).map(Threat::id).toList();
    List<String> of = factor.of();
    if (of == null) {
      if (with.isEmpty()) {
        faults.add(at + "/step", "step.unknown", Faults.shown(step));
      }
      return;
    }
    for (int i = 0; i < of.size(); i++) {
      if (ids().contains(of.get(i)) && !with.contains(of.get(i))) {
        faults.add(at + "/of/" + i, "step.none", Faults.shown(of.get(i)), Faults.shown(step));
      }
    }
  }

  private static boolean has(Threat threat, String step) {
    return threat.steps().stream().anyMatch(one -> one.id().equals(step));
  }
}
