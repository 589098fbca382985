package dev.slipway.catalogue.editor;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.document.EffectDocument;
import dev.slipway.pathway.document.EffectReading;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Turns what was typed in the editor into effects, or says beside each field what would do. */
public final class EffectAdapter {

  private EffectAdapter() {}

  /** The rows in which stored effects are edited. */
  public static List<EffectForm> forms(List<Effect> effects) {
    return effects.stream().map(EffectFormWriter::form).toList();
  }

  /**
   * The effects that were typed; faults are added to {@code errors} and the result is then not to
   * be used.
   *
   * @param path of the list of rows in the form, such as {@code effects}
   */
  public static List<Effect> read(List<EffectForm> rows, String path, Errors errors) {
    if (rows.isEmpty()) {
      errors.rejectValue(path, "effect.refused.none");
    }
    if (rows.size() > EffectRows.MOST) {
      errors.rejectValue(path, "effect.refused.many", new Object[] {EffectRows.MOST}, null);
      return List.of();
    }
    List<Effect> effects = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = path + "[" + i + "]";
      Effect effect = effect(rows.get(i), row, errors);
      if (effect != null) {
        effects.add(effect);
        if (!said.add(conflictKey(effect, i))) {
          errors.rejectValue(row + ".target", "effect.refused.twice");
        }
      }
    }
    return effects;
  }

  private static @Nullable Effect effect(EffectForm row, String path, Errors errors) {
    if (EffectMembers.target(row.target()).isEmpty()) {
      errors.rejectValue(path + ".target", "effect.refused.target");
      return null;
    }
    int before = errors.getErrorCount();
    Map<String, Object> tree = new EffectTree(path, errors).of(row);
    if (errors.getErrorCount() > before) {
      return null;
    }
    EffectReading reading = EffectDocument.read(List.of(tree), "");
    for (Fault fault : reading.faults()) {
      EffectFaults.reject(fault, path, errors);
    }
    return reading.faults().isEmpty() ? reading.effects().get(0) : null;
  }

  /** What two effects of one modification must not share: two levels set for the same thing. */
  private static String conflictKey(Effect effect, int position) {
    if (effect instanceof Effect.SetAccess step) {
      return Target.SET_ACCESS + " " + step.afterMonths();
    }
    if (effect instanceof Effect.AddThreat added) {
      return Target.ADD_THREAT + " " + added.threat().id();
    }
    if (effect instanceof Effect.AddBenefit added) {
      return Target.ADD_BENEFIT + " " + added.benefit().id();
    }
    return effect.target().operation() == Target.Operation.SET
        ? effect.target().name()
        : "position " + position;
  }
}
