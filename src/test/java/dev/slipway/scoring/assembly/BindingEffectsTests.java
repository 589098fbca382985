package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BindingEffectsTests {

  private static final Threat CHAIN =
      new Threat(
          "fraud",
          ThreatKind.MISUSE,
          false,
          true,
          List.of(new ChainStep("success", Measure.CHANCE, true)));
  private static final Threat PLAIN = new Threat("bio", ThreatKind.MISUSE, false);

  private final BindingEffects binding =
      new BindingEffects(Examples.example().withThreats(List.of(CHAIN, PLAIN)));

  @Test
  void anEffectOnAStepKeepsTheChainsThatHaveIt() {
    Effect.Factor verified = onStep("success", List.of("fraud", "bio", "unknown"));

    assertThat(effects(verified)).containsExactly(onStep("success", List.of("fraud")));
    assertThat(effects(onStep("success", null))).containsExactly(onStep("success", null));
    assertThat(binding.dropped()).isEmpty();
  }

  @Test
  void anEffectOnAStepThatNoChainHasIsDropped() {
    assertThat(effects(onStep("attempts", null))).isEmpty();
    assertThat(effects(onStep("success", List.of("bio")))).isEmpty();
    assertThat(binding.dropped()).hasSize(2);
  }

  @Test
  void anEffectKeepsItsPlaceWhereOneBeforeItIsDropped() {
    Effect.Factor verified = onStep("success", List.of("fraud"));
    Effect.Factor friction = new Effect.Factor(Target.FRICTION, null, Quantity.of(0.3), null);
    Modification bound =
        binding
            .of(
                List.of(
                    new Modification(
                        "m", List.of(onStep("attempts", null), verified, friction), Set.of())))
            .get(0);
    Question asked = Question.effect("m", 2, Target.FRICTION);
    assertThat(bound.places()).containsExactly(1, 2);
    assertThat(bound.answers().answer(asked)).isEqualTo(Quantity.of(0.3));
    Answers stronger = new Answers(Map.of(asked, Quantity.of(0.9)));
    assertThat(bound.under(stronger))
        .containsExactly(
            verified, new Effect.Factor(Target.FRICTION, null, Quantity.of(0.9), null));
    Modification alone = new Modification("m", List.of(friction), List.of(2), Set.of());
    Scenario scenario = Examples.example().withModifications(List.of(alone));
    Scenario again = Examples.read(ScenarioDocument.write(scenario));
    assertThat(again.modifications().get(0).places()).containsExactly(2);
  }

  private List<Effect> effects(Effect.Factor effect) {
    return binding
        .of(List.of(new Modification("verify-payers", List.of(effect), Set.of())))
        .get(0)
        .effects();
  }

  private static Effect.Factor onStep(String step, @Nullable List<String> of) {
    return new Effect.Factor(
        Target.THREAT_STEP, of, Quantity.of(0.5), new Effect.OnStep(step, false));
  }
}
