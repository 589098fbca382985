package dev.slipway.catalogue.editor;

import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a stored effect into the fields in which it can be edited. */
final class EffectFormWriter {

  private @Nullable QuantityForm amount;
  private @Nullable String months;
  private @Nullable String access;
  private @Nullable String scope;
  private @Nullable String generality;
  private @Nullable String assurance;
  private @Nullable List<String> of;
  private @Nullable String step;
  private @Nullable String withOnly;
  private @Nullable String id;
  private @Nullable String kind;
  private @Nullable String relative;
  private @Nullable QuantityForm rate;
  private @Nullable QuantityForm safeguard;
  private @Nullable QuantityForm builtInSafeguard;

  private EffectFormWriter() {}

  static EffectForm form(Effect effect) {
    EffectFormWriter writer = new EffectFormWriter();
    writer.write(effect);
    return new EffectForm(
        effect.target().name(),
        writer.amount,
        writer.months,
        writer.access,
        writer.scope,
        writer.generality,
        writer.assurance,
        writer.of,
        writer.step,
        writer.withOnly,
        writer.id,
        writer.kind,
        writer.relative,
        writer.rate,
        writer.safeguard,
        writer.builtInSafeguard);
  }

  private void write(Effect effect) {
    if (effect instanceof Effect.SetAccess it) {
      access = it.access().name();
      months = Integer.toString(it.afterMonths());
    } else if (effect instanceof Effect.SetScope it) {
      scope = it.scope().name();
    } else if (effect instanceof Effect.SetGenerality it) {
      generality = it.generality().name();
    } else if (effect instanceof Effect.SetAssurance it) {
      assurance = it.assurance().name();
    } else if (effect instanceof Effect.Delay it) {
      months = Integer.toString(it.months());
    } else if (effect instanceof Effect.CapAccess it) {
      access = it.access().name();
      months = optional(it.forMonths());
    } else if (effect instanceof Effect.LimitScope it) {
      scope = it.scope().name();
    } else if (effect instanceof Effect.NotShown it) {
      months = optional(it.forMonths());
    } else if (effect instanceof Effect.AddThreat it) {
      write(it.threat(), it.answers());
    } else if (effect instanceof Effect.AddBenefit it) {
      write(it.benefit(), it.answers());
    } else if (effect instanceof Effect.Factor it) {
      of = it.of();
      amount = QuantityForm.of(it.value());
      step = it.step() == null ? null : it.step().id();
      withOnly = it.isWithOnly() ? "true" : "";
    }
  }

  private void write(Threat threat, Answers answers) {
    id = threat.id();
    kind = threat.kind().name();
    rate = QuantityForm.of(answers.answer(Question.threatRate(threat.id())));
    relative = threat.relative() ? "true" : "";
    // The editor asks for one safeguard and writes it at every level, so that all are the same.
    safeguard = QuantityForm.of(answers.answer(Question.safeguard(threat.id(), Access.INTERNAL)));
    builtInSafeguard = QuantityForm.of(answers.answer(Question.builtInSafeguard(threat.id())));
  }

  private void write(Benefit benefit, Answers answers) {
    id = benefit.id();
    rate = QuantityForm.of(answers.answer(Question.benefitRate(benefit.id())));
    relative = benefit.relative() ? "true" : "";
  }

  private static @Nullable String optional(@Nullable Integer months) {
    return months == null ? null : months.toString();
  }
}
