package dev.slipway.pathway.document;

import dev.slipway.pathway.Effect;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one effect. */
final class EffectWriter {

  private EffectWriter() {}

  static Map<String, @Nullable Object> write(Effect effect) {
    Tree tree = new Tree().put("target", effect.target().name());
    if (effect instanceof Effect.SetAccess e) {
      tree.put("access", e.access().name()).put("afterMonths", e.afterMonths());
    } else if (effect instanceof Effect.SetScope e) {
      tree.put("scope", e.scope().name());
    } else if (effect instanceof Effect.SetGenerality e) {
      tree.put("generality", e.generality().name());
    } else if (effect instanceof Effect.SetAssurance e) {
      tree.put("assurance", e.assurance().name());
    } else if (effect instanceof Effect.AddThreat e) {
      tree.put("threat", ScenarioWriter.threat(e.threat(), e.answers()));
    } else if (effect instanceof Effect.AddBenefit e) {
      tree.put("benefit", ScenarioWriter.benefit(e.benefit(), e.answers()));
    } else if (effect instanceof Effect.Delay e) {
      tree.put("months", e.months());
    } else if (effect instanceof Effect.CapAccess e) {
      tree.put("access", e.access().name()).putIfGiven("forMonths", e.forMonths());
    } else if (effect instanceof Effect.LimitScope e) {
      tree.put("scope", e.scope().name());
    } else if (effect instanceof Effect.NotShown e) {
      tree.putIfGiven("forMonths", e.forMonths());
    } else if (effect instanceof Effect.Factor e) {
      tree.putIfGiven("of", e.of()).put("value", ScenarioWriter.quantity(e.value()));
      if (e.step() != null) {
        tree.put("step", e.step().id()).putIfGiven("side", e.isWithOnly() ? "WITH" : null);
      }
    }
    return tree.map();
  }
}
