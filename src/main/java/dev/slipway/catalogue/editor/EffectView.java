package dev.slipway.catalogue.editor;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An effect as the fragment {@code catalogue/effects :: words} reads it.
 *
 * @param target names the sentence
 * @param amount what it multiplies or stops; null where it carries no quantity
 * @param months null where it holds for good or takes none
 * @param level message key of the level it sets or allows, or null
 * @param subjects names of the threats or benefits it is about; empty for all
 * @param step of the chains it is about, or null
 */
public record EffectView(
    String target,
    boolean share,
    @Nullable Amount amount,
    @Nullable Integer months,
    @Nullable String level,
    List<String> subjects,
    @Nullable String step) {

  /** A quantity; low and high are null where it is known exactly. */
  public record Amount(@Nullable Double low, double middle, @Nullable Double high) {

    static Amount of(Quantity quantity) {
      return quantity instanceof Quantity.Percentiles three
          ? new Amount(three.p05(), three.p50(), three.p95())
          : new Amount(null, quantity.p50(), null);
    }
  }

  static EffectView of(Effect effect, Function<String, String> name) {
    if (effect instanceof Effect.SetAccess it) {
      return level(effect, "access", it.access(), it.afterMonths());
    }
    if (effect instanceof Effect.CapAccess it) {
      return level(effect, "access", it.access(), it.forMonths());
    }
    if (effect instanceof Effect.SetScope it) {
      return level(effect, "scope", it.scope(), null);
    }
    if (effect instanceof Effect.LimitScope it) {
      return level(effect, "scope", it.scope(), null);
    }
    if (effect instanceof Effect.SetGenerality it) {
      return level(effect, "generality", it.generality(), null);
    }
    if (effect instanceof Effect.SetAssurance it) {
      return level(effect, "assurance", it.assurance(), null);
    }
    return withoutLevel(effect, name);
  }

  private static EffectView withoutLevel(Effect effect, Function<String, String> name) {
    if (effect instanceof Effect.Delay it) {
      return view(effect, null, it.months(), null, List.of());
    }
    if (effect instanceof Effect.NotShown it) {
      return view(effect, null, it.forMonths(), null, List.of());
    }
    if (effect instanceof Effect.AddThreat it) {
      Quantity rate = it.answers().answer(Question.threatRate(it.threat().id()));
      return view(effect, rate, null, null, List.of(name.apply(it.threat().id())));
    }
    if (effect instanceof Effect.AddBenefit it) {
      Quantity rate = it.answers().answer(Question.benefitRate(it.benefit().id()));
      return view(effect, rate, null, null, List.of(name.apply(it.benefit().id())));
    }
    Effect.Factor factor = (Effect.Factor) effect;
    List<String> ids = factor.of() == null ? List.of() : factor.of();
    return view(effect, factor.value(), null, null, ids.stream().map(name).toList());
  }

  private static EffectView level(
      Effect effect, String family, Enum<?> level, @Nullable Integer months) {
    return view(effect, null, months, "level." + family + "." + level.name(), List.of());
  }

  private static EffectView view(
      Effect effect,
      @Nullable Quantity amount,
      @Nullable Integer months,
      @Nullable String level,
      List<String> subjects) {
    return new EffectView(
        effect.target().name(),
        EffectMembers.of(effect.target()).share(),
        amount == null ? null : Amount.of(amount),
        months,
        level,
        subjects,
        effect instanceof Effect.Factor factor && factor.step() != null
            ? factor.step().id()
            : null);
  }
}
