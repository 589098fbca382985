package dev.slipway.catalogue.editor;

import dev.slipway.pathway.question.Target;
import java.util.Arrays;
import java.util.Optional;

/** Which members of an effect matter for a target, so that the editor asks for no others. */
public record EffectMembers(
    boolean value,
    boolean share,
    boolean months,
    boolean monthsOptional,
    boolean access,
    boolean scope,
    boolean generality,
    boolean assurance,
    boolean ofThreats,
    boolean ofBenefits,
    boolean step,
    boolean threat,
    boolean benefit) {

  /** The target of this name, if there is one. */
  static Optional<Target> target(String name) {
    return Arrays.stream(Target.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  /** What an effect on this target consists of; nothing while no target is chosen. */
  public static EffectMembers of(String targetName) {
    return target(targetName).map(EffectMembers::of).orElseGet(EffectMembers::none);
  }

  private static EffectMembers none() {
    return new EffectMembers(
        false, false, false, false, false, false, false, false, false, false, false, false, false);
  }

  static EffectMembers of(Target target) {
    boolean limited = target == Target.CAP_ACCESS || target == Target.NOT_SHOWN;
    return new EffectMembers(
        target.takesValue() || target == Target.SCALE_PARAMETERS,
        target.operation() == Target.Operation.PROTECT
            || target.operation() == Target.Operation.REDUCE,
        limited || target == Target.DELAY || target == Target.SET_ACCESS,
        limited,
        target == Target.SET_ACCESS || target == Target.CAP_ACCESS,
        target == Target.SET_SCOPE || target == Target.LIMIT_SCOPE,
        target == Target.SET_GENERALITY,
        target == Target.SET_ASSURANCE,
        target.takesThreats(),
        target.takesBenefits(),
        target == Target.THREAT_STEP,
        target == Target.ADD_THREAT,
        target == Target.ADD_BENEFIT);
  }
}
