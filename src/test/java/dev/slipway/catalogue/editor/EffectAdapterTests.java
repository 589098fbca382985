package dev.slipway.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.SeedForTests;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.validation.BeanPropertyBindingResult;

class EffectAdapterTests {

  static List<CatalogueEntry> startingModifications() {
    return SeedForTests.entries();
  }

  @ParameterizedTest
  @MethodSource("startingModifications")
  void readsBackEveryStartingModification(CatalogueEntry entry) {
    Outcome outcome = read(EffectAdapter.forms(entry.effects()));

    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.effects()).isEqualTo(entry.effects());
  }

  static List<Effect> othersOfEveryKind() {
    return List.of(
        new Effect.SetScope(Scope.BROAD),
        new Effect.SetGenerality(Generality.SINGLE_TASK),
        new Effect.SetAssurance(Assurance.GUARANTEED),
        new Effect.SetAccess(Access.INTERNAL, 0),
        new Effect.CapAccess(Access.HOSTED, 3),
        new Effect.CapAccess(Access.HOSTED, null),
        new Effect.NotShown(null),
        new Effect.AddBenefit(
            new Benefit("science", false),
            Answers.of(Question.benefitRate("science"), Quantity.of(1e-9, 1e-8, 1e-6))),
        new Effect.Factor(Target.SCALE_PARAMETERS, null, Quantity.of(1e5)),
        new Effect.Factor(Target.THREAT_RATE, List.of("fraud"), Quantity.of(0)),
        new Effect.Factor(Target.LEAK_RATE, null, Quantity.of(0.05, 0.25, 0.7)));
  }

  @ParameterizedTest
  @MethodSource("othersOfEveryKind")
  void readsBackEveryKindOfEffect(Effect effect) {
    Outcome outcome = read(EffectAdapter.forms(List.of(effect)));

    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.effects()).containsExactly(effect);
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void aTargetByItselfIsRefusedBesideItsFieldsUnlessItNeedsNone(Target target) {
    Outcome outcome = read(List.of(EffectForm.of(target.name())));

    if (target == Target.NOT_SHOWN) {
      assertThat(outcome.effects()).containsExactly(new Effect.NotShown(null));
    } else {
      assertThat(outcome.faults())
          .isNotEmpty()
          .allSatisfy(fault -> assertThat(fault).startsWith("effects[0]."));
    }
  }

  @Test
  void aModificationHasAnEffect() {
    assertThat(read(List.of()).faults()).containsExactly("effects effect.refused.none");
    assertThat(read(List.of(EffectForm.empty())).faults())
        .containsExactly("effects[0].target effect.refused.target");
    assertThat(read(List.of(EffectForm.of("NO_SUCH_TARGET"))).faults())
        .containsExactly("effects[0].target effect.refused.target");
  }

  @Test
  void refusesMoreEffectsThanAnybodyCanJudge() {
    List<EffectForm> rows =
        new ArrayList<>(Collections.nCopies(EffectRows.MOST + 1, EffectForm.of("NOT_SHOWN")));

    assertThat(read(rows).faults()).containsExactly("effects effect.refused.many");
  }

  @ParameterizedTest
  @CsvSource({
    "1e400,effect.refused.months,months",
    "'',effect.refused.months,months",
    "six,effect.refused.months,months",
    "1.5,effect.refused.months,months",
    "-1,effect.fault,months",
    "99999,effect.fault,months"
  })
  void refusesMonthsThatCannotBe(String typed, String code, String field) {
    assertThat(read(List.of(delay(typed))).faults())
        .containsExactly("effects[0]." + field + " " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "'',1.5,'',value effect.fault",
    "0.1,1e400,0.5,value.middle number.tooLarge",
    "0.5,0.4,0.6,value effect.fault",
    "0.01,0.012,0.5,value effect.fault",
    "'',-0.1,'',value effect.fault",
    "0.1,0.2,'',value.high number.missing"
  })
  void refusesSharesThatCannotBe(String low, String middle, String high, String fault) {
    EffectForm row = factor("SAFEGUARD", List.of(), low, middle, high);

    assertThat(read(List.of(row)).faults()).containsExactly("effects[0]." + fault);
  }

  @Test
  void readsSharesInPercent() {
    EffectForm row = factor("SAFEGUARD", List.of("fraud"), "30%", "60 %", "0.88");

    assertThat(read(List.of(row)).effects())
        .containsExactly(
            new Effect.Factor(Target.SAFEGUARD, List.of("fraud"), Quantity.of(0.3, 0.6, 0.88)));
  }

  @Test
  void refusesNamesThatAreNoIds() {
    EffectForm row = factor("THREAT_RATE", List.of("<script>"), "", "0.5", "");

    assertThat(read(List.of(row)).faults()).containsExactly("effects[0].of effect.refused.id");
  }

  @Test
  void readsAndWritesAnEffectOnAStepAndOneOnCapability() {
    Effect.OnStep success = new Effect.OnStep("success", true);
    List<Effect> effects =
        List.of(
            new Effect.Factor(
                Target.THREAT_STEP, List.of("fraud"), Quantity.of(0.3, 0.5, 0.8), success),
            new Effect.Factor(Target.SCALE_CAPABILITY, null, Quantity.of(4)));

    Outcome outcome = read(EffectAdapter.forms(effects));

    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.effects()).isEqualTo(effects);
    EffectForm nameless = factor("THREAT_STEP", List.of(), "", "0.5", "");
    assertThat(read(List.of(nameless)).faults())
        .containsExactly("effects[0].step effect.refused.id");
  }

  @Test
  void refusesTwoEffectsThatSetOneThing() {
    List<Effect> two = List.of(new Effect.SetScope(Scope.BROAD), new Effect.SetScope(Scope.DOMAIN));

    assertThat(read(EffectAdapter.forms(two)).faults())
        .containsExactly("effects[1].target effect.refused.twice");
    assertThat(
            read(EffectAdapter.forms(List.of(new Effect.Delay(3), new Effect.Delay(3)))).faults())
        .isEmpty();
  }

  private static EffectForm delay(String months) {
    return new EffectForm(
        "DELAY", null, months, null, null, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  private static EffectForm factor(
      String target, List<String> of, String low, String middle, String high) {
    return new EffectForm(
        target,
        new QuantityForm(low, middle, high),
        null,
        null,
        null,
        null,
        null,
        of,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Outcome read(List<EffectForm> rows) {
    EffectsForm form = new EffectsForm(rows);
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    return new Outcome(EffectAdapter.read(form.effects(), "effects", errors), errors);
  }

  private record Outcome(List<Effect> effects, BeanPropertyBindingResult errors) {

    List<String> faults() {
      return errors.getFieldErrors().stream()
          .map(error -> error.getField() + " " + error.getCode())
          .toList();
    }
  }
}
