package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.List;
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
