package dev.slipway.pathway.document;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads modifications and their effects. */
final class EffectReader {

  static final int MOST_MONTHS = 12_000;
  static final int MOST_EFFECTS = 60;
  static final int MOST_IDS = 200;
  private static final int HIGHEST_PLACE = 999;

  /** On which sides of a step an effect acts. */
  private enum Side {
    BOTH,
    WITH
  }

  private final Faults faults;
  private final ThreatReader threats;

  EffectReader(Faults faults) {
    this.faults = faults;
    this.threats = new ThreatReader(faults);
  }

  Modification modification(@Nullable Object tree, String pointer) {
    Members members = Members.of(tree, pointer, faults, "id", "effects", "places", "excludes");
    if (!members.has("effects")) {
      faults.add(members.at("effects"), "missing.list");
    }
    String id = members.id("id");
    List<String> excludes = members.ids("excludes", MOST_IDS);
    if (excludes.contains(id)) {
      faults.add(members.at("excludes"), "id.itself", id);
    }
    List<Effect> effects = members.each("effects", MOST_EFFECTS, this::effect);
    return new Modification(
        id, effects, places(members, effects.size()), new LinkedHashSet<>(excludes));
  }

  /** Left out, the effects stand where they are listed. */
  private List<Integer> places(Members in, int effects) {
    List<Integer> listed = IntStream.range(0, effects).boxed().toList();
    if (!in.has("places")) {
      return listed;
    }
    int before = faults.count();
    Values values = new Values(faults);
    List<Integer> places =
        in.each(
            "places",
            MOST_EFFECTS,
            (tree, pointer) -> (int) values.whole(tree, pointer, 0, HIGHEST_PLACE));
    boolean rising =
        IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
    if (places.size() == effects && rising) {
      return places;
    }
    if (faults.count() == before) {
      faults.add(in.at("places"), "places.order", effects);
    }
    return listed;
  }

  /** One effect: which other members it has depends on its target. */
  Effect effect(@Nullable Object tree, String pointer) {
    int before = faults.count();
    Object named = tree instanceof Map<?, ?> map ? map.get("target") : null;
    if (named == null) {
      faults.add(
          tree instanceof Map ? Faults.below(pointer, "target") : pointer,
          tree instanceof Map ? "missing.level" : "type.object",
          Faults.shown(tree));
      return new Effect.Delay(0);
    }
    Target target = new Values(faults).level(named, Faults.below(pointer, "target"), Target.class);
    return faults.count() > before
        ? new Effect.Delay(0)
        : effect(target, Members.of(tree, pointer, faults, members(target)));
  }

  private Effect effect(Target target, Members in) {
    return switch (target) {
      case SET_ACCESS ->
          new Effect.SetAccess(in.level("access", Access.class), months(in, "afterMonths"));
      case SET_SCOPE -> new Effect.SetScope(in.level("scope", Scope.class));
      case SET_GENERALITY -> new Effect.SetGenerality(in.level("generality", Generality.class));
      case SET_ASSURANCE -> new Effect.SetAssurance(in.level("assurance", Assurance.class));
      case ADD_THREAT -> addThreat(in);
      case ADD_BENEFIT -> addBenefit(in);
      case DELAY -> new Effect.Delay(months(in, "months"));
      case CAP_ACCESS -> new Effect.CapAccess(in.level("access", Access.class), forMonths(in));
      case LIMIT_SCOPE -> new Effect.LimitScope(in.level("scope", Scope.class));
      case NOT_SHOWN -> new Effect.NotShown(forMonths(in));
      default ->
          new Effect.Factor(
              target,
              of(in),
              in.quantity("value", Question.rangeOfEffect(target)),
              target == Target.THREAT_STEP ? step(in) : null);
    };
  }

  private Effect.OnStep step(Members in) {
    boolean withOnly = in.has("side") && in.level("side", Side.class) == Side.WITH;
    return new Effect.OnStep(in.id("step"), withOnly);
  }

  private Effect addThreat(Members in) {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    Threat threat = threats.threat(in.tree("threat"), in.at("threat"), answers);
    return new Effect.AddThreat(threat, new Answers(answers));
  }

  private Effect addBenefit(Members in) {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    Benefit benefit = threats.benefit(in.tree("benefit"), in.at("benefit"), answers);
    return new Effect.AddBenefit(benefit, new Answers(answers));
  }

  private static String[] members(Target target) {
    return switch (target) {
      case SET_ACCESS -> new String[] {"target", "access", "afterMonths"};
      case SET_SCOPE, LIMIT_SCOPE -> new String[] {"target", "scope"};
      case SET_GENERALITY -> new String[] {"target", "generality"};
      case SET_ASSURANCE -> new String[] {"target", "assurance"};
      case ADD_THREAT -> new String[] {"target", "threat"};
      case ADD_BENEFIT -> new String[] {"target", "benefit"};
      case DELAY -> new String[] {"target", "months"};
      case CAP_ACCESS -> new String[] {"target", "access", "forMonths"};
      case NOT_SHOWN -> new String[] {"target", "forMonths"};
      case THREAT_STEP -> new String[] {"target", "step", "of", "side", "value"};
      default ->
          target.takesThreats() || target.takesBenefits()
              ? new String[] {"target", "of", "value"}
              : new String[] {"target", "value"};
    };
  }

  private @Nullable List<String> of(Members in) {
    if (!in.has("of")) {
      return null;
    }
    if (in.tree("of") instanceof List<?> list && list.isEmpty()) {
      faults.add(in.at("of"), "of.empty");
    }
    return in.ids("of", MOST_IDS);
  }

  private static int months(Members in, String name) {
    return (int) in.whole(name, 0, MOST_MONTHS);
  }

  private static @Nullable Integer forMonths(Members in) {
    return in.has("forMonths") ? (Integer) (int) in.whole("forMonths", 1, MOST_MONTHS) : null;
  }
}
