package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Catalogue modifications as a proposal's scenario takes them: an effect keeps the threats and
 * benefits that the proposal has, and among these the chains that have its step; one with none left
 * does not bind here and is dropped.
 */
final class BindingEffects {

  private final Set<String> threats;
  private final Set<String> benefits;
  private final List<Threat> chains;
  private final Set<String> knownThreats;
  private final Set<String> knownBenefits;
  private final List<DroppedEffect> dropped = new ArrayList<>();

  BindingEffects(Scenario scenario) {
    this.threats = scenario.threats().stream().map(Threat::id).collect(Collectors.toSet());
    this.benefits = scenario.benefits().stream().map(Benefit::id).collect(Collectors.toSet());
    this.chains = scenario.threats().stream().filter(Threat::isChain).toList();
    this.knownThreats = new HashSet<>(threats);
    this.knownBenefits = new HashSet<>(benefits);
  }

  List<Modification> of(List<Modification> entries) {
    entries.stream().flatMap(entry -> entry.effects().stream()).forEach(this::mayBeAdded);
    Set<String> chosen = entries.stream().map(Modification::id).collect(Collectors.toSet());
    return entries.stream().map(entry -> binding(entry, chosen)).toList();
  }

  List<DroppedEffect> dropped() {
    return dropped;
  }

  /** A threat that one modification adds is one that another may work on. */
  private void mayBeAdded(Effect effect) {
    if (effect instanceof Effect.AddThreat add) {
      knownThreats.add(add.threat().id());
    } else if (effect instanceof Effect.AddBenefit add) {
      knownBenefits.add(add.benefit().id());
    }
  }

  private Modification binding(Modification entry, Set<String> chosen) {
    List<Effect> effects = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < entry.effects().size(); i++) {
      Effect effect = entry.effects().get(i);
      Effect binding = binding(effect);
      if (binding == null) {
        dropped.add(
            new DroppedEffect(entry.id(), effect.target().name(), DroppedEffect.about(effect)));
      } else {
        effects.add(binding);
        places.add(entry.places().get(i));
      }
    }
    Set<String> excludes =
        entry.excludes().stream().filter(chosen::contains).collect(Collectors.toSet());
    return new Modification(entry.id(), effects, places, excludes);
  }

  private @Nullable Effect binding(Effect effect) {
    if (effect instanceof Effect.AddThreat add) {
      return threats.contains(add.threat().id()) ? null : add;
    }
    if (effect instanceof Effect.AddBenefit add) {
      return benefits.contains(add.benefit().id()) ? null : add;
    }
    return effect instanceof Effect.Factor factor ? binding(factor) : effect;
  }

  private @Nullable Effect binding(Effect.Factor factor) {
    Effect.OnStep step = factor.step();
    if (step != null && chains.stream().noneMatch(chain -> has(chain, step))) {
      return null;
    }
    if (factor.of() == null) {
      return factor;
    }
    List<String> kept =
        factor.of().stream()
            .filter(known(factor.target())::contains)
            .filter(id -> step == null || isChainWith(id, step))
            .toList();
    return kept.isEmpty() ? null : new Effect.Factor(factor.target(), kept, factor.value(), step);
  }

  private boolean isChainWith(String threat, Effect.OnStep step) {
    return chains.stream().anyMatch(chain -> chain.id().equals(threat) && has(chain, step));
  }

  private static boolean has(Threat chain, Effect.OnStep step) {
    return chain.steps().stream().anyMatch(each -> each.id().equals(step.id()));
  }

  private Set<String> known(Target target) {
    return target == Target.BENEFIT_RATE ? knownBenefits : knownThreats;
  }
}
