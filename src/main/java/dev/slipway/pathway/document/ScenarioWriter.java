package dev.slipway.pathway.document;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a scenario, its parts in the order in which the format lists them. */
final class ScenarioWriter {

  private ScenarioWriter() {}

  static Map<String, @Nullable Object> write(Scenario s) {
    Tree tree =
        new Tree()
            .put("horizonMonths", s.horizonMonths())
            .put("parameters", quantity(s.parameters()))
            .put("today", today(s.today()))
            .put("plan", s.plan().stream().map(ScenarioWriter::step).toList())
            .put("scope", s.scope().name())
            .put("generality", s.generality().name())
            .put("assurance", s.assurance().name())
            .put("copy", copying(s.copy()));
    judgements(s, tree);
    return tree.put("threats", s.threats().stream().map(ScenarioWriter::threat).toList())
        .put("benefits", s.benefits().stream().map(ScenarioWriter::benefit).toList())
        .put("modifications", s.modifications().stream().map(ScenarioWriter::modification).toList())
        .putIfGiven("reviewers", s.reviewers().isEmpty() ? null : reviewers(s.reviewers()))
        .put("draws", s.draws())
        .put("seed", s.seed())
        .map();
  }

  private static void judgements(Scenario s, Tree tree) {
    Tree spread = new Tree();
    for (Assurance assurance : Assurance.values()) {
      spread.put(assurance.name(), s.assuranceSpread().get(assurance));
    }
    tree.put(
            "reach",
            new Tree()
                .put("misuse", levels(s.reach().misuse(), Access.values()))
                .put("use", levels(s.reach().use(), Access.values()))
                .put("leakPerMonth", levels(s.reach().leakPerMonth(), Access.values())))
        .put("scopeLimit", pair("misuse", s.scopeLimit().misuse(), "use", s.scopeLimit().use()))
        .put(
            "generalityMultiplier",
            pair(
                "threats",
                s.generalityMultiplier().threats(),
                "benefits",
                s.generalityMultiplier().benefits()))
        .put(
            "scaleExponent",
            new Tree()
                .put("spread", quantity(s.scaleExponent().spread()))
                .put("copyLag", quantity(s.scaleExponent().copyLag())))
        .put("assuranceSpread", spread)
        .put(
            "correlation",
            new Tree()
                .put("threats", s.correlation().threats())
                .put("safeguards", s.correlation().safeguards())
                .put("benefits", s.correlation().benefits()))
        .put(
            "readiness",
            new Tree()
                .put("ceiling", quantity(s.readiness().ceiling()))
                .put("halfTimeMonths", quantity(s.readiness().halfTimeMonths()))
                .put("learning", quantity(s.readiness().learning())))
        .put("friction", quantity(s.friction()));
  }

  private static <E extends Enum<E>> Tree pair(
      String one, Map<E, Quantity> first, String two, Map<E, Quantity> second) {
    E[] all = first.keySet().iterator().next().getDeclaringClass().getEnumConstants();
    return new Tree().put(one, levels(first, all)).put(two, levels(second, all));
  }

  private static <E extends Enum<E>> Tree levels(Map<E, Quantity> quantities, E[] all) {
    Tree tree = new Tree();
    for (E level : all) {
      Quantity quantity = quantities.get(level);
      if (quantity != null) {
        tree.put(level.name(), quantity(quantity));
      }
    }
    return tree;
  }

  private static Tree today(Scenario.Today today) {
    return new Tree()
        .put("access", today.access() == null ? null : today.access().name())
        .put("copies", today.copies().name())
        .put("weightsOut", today.weightsOut())
        .put("monthsShown", today.monthsShown());
  }

  private static Map<String, @Nullable Object> step(Scenario.Step step) {
    return new Tree()
        .put("month", step.month())
        .put("access", step.access().name())
        .putIfGiven("shown", step.shown())
        .map();
  }

  private static Tree copying(Scenario.Copying copy) {
    return new Tree()
        .put("lagMonths", quantity(copy.lagMonths()))
        .put("relative", copy.relative())
        .put("shape", copy.shape())
        .put("neverShare", quantity(copy.neverShare()))
        .put("acceleration", quantity(copy.acceleration()))
        .put("openHalfLifeMonths", quantity(copy.openHalfLifeMonths()))
        .put("exposure", quantity(copy.exposure()))
        .put("benefit", quantity(copy.benefit()));
  }

  static Map<String, @Nullable Object> threat(Threat threat) {
    Tree safeguard = new Tree();
    for (Access access : Access.values()) {
      safeguard.put(access.name(), quantity(threat.safeguardAt(access)));
    }
    return new Tree()
        .put("id", threat.id())
        .put("kind", threat.kind().name())
        .put("ratePerYear", quantity(threat.ratePerYear()))
        .put("relative", threat.relative())
        .put("safeguard", safeguard)
        .put("builtInSafeguard", quantity(threat.builtInSafeguard()))
        .map();
  }

  static Map<String, @Nullable Object> benefit(Benefit benefit) {
    return new Tree()
        .put("id", benefit.id())
        .put("ratePerYear", quantity(benefit.ratePerYear()))
        .put("relative", benefit.relative())
        .map();
  }

  private static Map<String, @Nullable Object> modification(Modification modification) {
    Tree tree =
        new Tree()
            .put("id", modification.id())
            .put("effects", modification.effects().stream().map(EffectWriter::write).toList());
    if (!modification.excludes().isEmpty()) {
      tree.put("excludes", modification.excludes().stream().sorted().toList());
    }
    return tree.map();
  }

  private static List<Object> reviewers(Reviewers reviewers) {
    List<Object> trees = new ArrayList<>();
    for (Reviewer reviewer : reviewers.all()) {
      Tree answers = new Tree();
      reviewer.answers().forEach((question, answer) -> answers.put(question, quantity(answer)));
      Tree tree = new Tree().put("id", reviewer.id()).put("weight", reviewer.weight());
      trees.add(tree.put("answers", answers).map());
    }
    return trees;
  }

  static Object quantity(Quantity quantity) {
    if (quantity instanceof Quantity.Percentiles q) {
      return new Tree().put("p05", q.p05()).put("p50", q.p50()).put("p95", q.p95()).map();
    }
    return quantity.p50();
  }
}
