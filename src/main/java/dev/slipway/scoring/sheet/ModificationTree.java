package dev.slipway.scoring.sheet;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.document.EffectDocument;
import dev.slipway.pathway.question.Target;
import dev.slipway.scoring.json.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Catalogue modifications as a proposal's scenario takes them: an effect keeps the threats and
 * benefits that the proposal has; one with none left does not bind here and is dropped.
 */
final class ModificationTree {

  private final Set<String> threats;
  private final Set<String> benefits;
  private final Set<String> knownThreats;
  private final Set<String> knownBenefits;
  private final List<Dropped> dropped;

  ModificationTree(Map<String, Object> tree, List<Dropped> dropped) {
    this.threats = ids(tree, "threats");
    this.benefits = ids(tree, "benefits");
    this.knownThreats = new HashSet<>(threats);
    this.knownBenefits = new HashSet<>(benefits);
    this.dropped = dropped;
  }

  List<Object> of(List<Modification> entries) {
    entries.stream().flatMap(entry -> entry.effects().stream()).forEach(this::mayBeAdded);
    Set<String> chosen = entries.stream().map(Modification::id).collect(Collectors.toSet());
    List<Object> trees = new ArrayList<>();
    for (Modification entry : entries) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("id", entry.id());
      tree.put("effects", effects(entry));
      List<String> excludes = entry.excludes().stream().filter(chosen::contains).sorted().toList();
      if (!excludes.isEmpty()) {
        tree.put("excludes", excludes);
      }
      trees.add(tree);
    }
    return trees;
  }

  /** A threat that one modification adds is one that another may work on. */
  private void mayBeAdded(Effect effect) {
    if (effect instanceof Effect.AddThreat add) {
      knownThreats.add(add.threat().id());
    } else if (effect instanceof Effect.AddBenefit add) {
      knownBenefits.add(add.benefit().id());
    }
  }

  private List<Object> effects(Modification entry) {
    List<Object> trees = new ArrayList<>();
    for (Effect effect : entry.effects()) {
      Effect binding = binding(effect);
      if (binding == null) {
        dropped.add(new Dropped(entry.id(), effect.target().name(), Dropped.about(effect)));
      } else {
        trees.add(EffectDocument.write(binding));
      }
    }
    return trees;
  }

  private @Nullable Effect binding(Effect effect) {
    if (effect instanceof Effect.AddThreat add) {
      return threats.contains(add.threat().id()) ? null : add;
    }
    if (effect instanceof Effect.AddBenefit add) {
      return benefits.contains(add.benefit().id()) ? null : add;
    }
    if (effect instanceof Effect.Factor factor && factor.of() != null) {
      List<String> kept = factor.of().stream().filter(known(factor.target())::contains).toList();
      return kept.isEmpty() ? null : new Effect.Factor(factor.target(), kept, factor.value());
    }
    return effect;
  }

  private Set<String> known(Target target) {
    return target == Target.BENEFIT_RATE ? knownBenefits : knownThreats;
  }

  private static Set<String> ids(Map<String, Object> tree, String family) {
    return Trees.list(tree.get(family)).stream()
        .map(entry -> (String) Trees.member(Trees.object(entry), "id"))
        .collect(Collectors.toSet());
  }
}
