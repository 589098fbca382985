package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModificationTests {

  private static final Options OPTIONS = Options.standard();

  private static Map<String, Object> fewDraws() {
    return Examples.set(Examples.tree(), "draws", 256);
  }

  /** The example's plan with these modifications only. */
  private static Scenario with(Map<String, Object> tree, List<Modification> modifications) {
    Scenario scenario = Examples.read(Examples.set(tree, "modifications", List.of()));
    return Examples.with(scenario, modifications);
  }

  private static Modification one(String id, Effect... effects) {
    return new Modification(id, List.of(effects), Set.of());
  }

  private static Effect.Factor factor(Target target, Quantity value) {
    return new Effect.Factor(target, null, value);
  }

  private static Assessment after(Map<String, Object> tree, Effect... effects) {
    Scenario scenario = with(tree, List.of(one("y", effects)));
    return PathwayModel.compare(scenario, Set.of("y"), OPTIONS).after();
  }

  private static Assessment plan(Map<String, Object> tree, List<Map<String, Object>> steps) {
    Scenario scenario = with(Examples.set(tree, "plan", steps), List.of());
    return PathwayModel.compare(scenario, Set.of(), OPTIONS).before();
  }

  /** Modifications with effects of every stage, in forty orders, to the bit. */
  @Test
  void effectsCommuteToTheBit() {
    Quantity strong = Quantity.of(0.3, 0.6, 0.88);
    Quantity weak = Quantity.of(0.05, 0.2, 0.45);
    List<Modification> modifications =
        new ArrayList<>(
            List.of(
                one("a", factor(Target.SAFEGUARD, strong), new Effect.Delay(3)),
                one("b", factor(Target.SAFEGUARD, weak), factor(Target.FRICTION, weak)),
                one("c", new Effect.Delay(2), factor(Target.READINESS_HALF_TIME, strong)),
                one(
                    "d",
                    new Effect.CapAccess(Access.STAGED, 6),
                    factor(Target.READINESS_HALF_TIME, weak)),
                one(
                    "e",
                    new Effect.CapAccess(Access.HOSTED, null),
                    new Effect.SetAccess(Access.OPEN_WEIGHTS, 9)),
                one("f", factor(Target.THREAT_RATE, strong), factor(Target.COPY_LAG, weak)),
                one(
                    "g",
                    new Effect.SetGenerality(Generality.GENERAL_AGENT),
                    Examples.adding(
                        new Threat("loss", ThreatKind.AUTONOMY, true),
                        Quantity.of(0.001, 0.01, 0.05),
                        Map.of(Access.API, weak),
                        Quantity.of(0))),
                one("h", new Effect.LimitScope(Scope.BOUNDED), new Effect.NotShown(4)),
                one("i", new Effect.SetScope(Scope.OPEN_ENDED), factor(Target.LEAK_RATE, strong)),
                one("j", factor(Target.COPY_EXPOSURE, strong), factor(Target.COPY_EXPOSURE, weak)),
                one(
                    "k",
                    factor(Target.READINESS_CEILING, weak),
                    factor(Target.SCALE_PARAMETERS, Quantity.of(10))),
                one(
                    "l",
                    factor(Target.BUILT_IN_SAFEGUARD, weak),
                    factor(Target.BENEFIT_RATE, strong))));
    Set<String> all = modifications.stream().map(Modification::id).collect(Collectors.toSet());
    Comparison first = PathwayModel.compare(with(fewDraws(), modifications), all, OPTIONS);
    Random random = new Random(11);

    for (int i = 0; i < 40; i++) {
      Collections.shuffle(modifications, random);
      Scenario shuffled = with(fewDraws(), modifications);
      assertThat(withoutOrder(PathwayModel.compare(shuffled, all, OPTIONS).after()))
          .isEqualTo(withoutOrder(first.after()));
    }
  }

  @Test
  void everyOrderOfFiveModificationsGivesTheSameBits() {
    List<Modification> five =
        List.of(
            one("v", factor(Target.SAFEGUARD, Quantity.of(0.2, 0.3, 0.4))),
            one("w", factor(Target.SAFEGUARD, Quantity.of(0.1, 0.3, 0.5))),
            one("x", factor(Target.SAFEGUARD, Quantity.of(0.05, 0.3, 0.8))),
            one("y", new Effect.Delay(4), factor(Target.FRICTION, Quantity.of(0.1))),
            one(
                "z",
                new Effect.CapAccess(Access.STAGED, 3),
                factor(Target.FRICTION, Quantity.of(0.3))));
    List<List<Modification>> orders = new ArrayList<>();
    permute(new ArrayList<>(five), 0, orders);
    Set<String> ids = Set.of("v", "w", "x", "y", "z");
    Assessment first = PathwayModel.compare(with(tiny(), five), ids, OPTIONS).after();

    assertThat(orders).hasSize(120);
    for (List<Modification> order : orders) {
      assertThat(PathwayModel.compare(with(tiny(), order), ids, OPTIONS).after()).isEqualTo(first);
    }
  }

  private static Map<String, Object> tiny() {
    return Examples.set(Examples.tree(), "draws", 16);
  }

  private static void permute(List<Modification> list, int from, List<List<Modification>> into) {
    if (from == list.size()) {
      into.add(new ArrayList<>(list));
      return;
    }
    for (int i = from; i < list.size(); i++) {
      Collections.swap(list, from, i);
      permute(list, from + 1, into);
      Collections.swap(list, from, i);
    }
  }

  private static List<Object> withoutOrder(Assessment a) {
    return List.of(a.bad(), a.good(), a.either(), a.arose(), a.byThreat(), a.openByHorizon());
  }

  @Test
  void aDelayIsThePlanLater() {
    Assessment delayed = after(fewDraws(), new Effect.Delay(4), new Effect.Delay(1));
    Assessment later =
        plan(
            fewDraws(),
            List.of(
                Map.of("month", 5, "access", "STAGED"), Map.of("month", 8, "access", "HOSTED")));

    assertThat(withoutOrder(delayed)).isEqualTo(withoutOrder(later));
  }

  @Test
  void aCapHoldsForItsMonthsFromTheDelayedFirstStep() {
    Assessment capped =
        after(fewDraws(), new Effect.CapAccess(Access.STAGED, 12), new Effect.Delay(2));
    Assessment written =
        plan(
            fewDraws(),
            List.of(
                Map.of("month", 2, "access", "STAGED"), Map.of("month", 14, "access", "HOSTED")));

    assertThat(withoutOrder(capped)).isEqualTo(withoutOrder(written));
  }

  @Test
  void aCapBelowTheFirstStepKeepsItInside() {
    Assessment capped = after(fewDraws(), new Effect.CapAccess(Access.INTERNAL, null));
    Assessment written = plan(fewDraws(), List.of(Map.of("month", 0, "access", "INTERNAL")));

    assertThat(withoutOrder(capped)).isEqualTo(withoutOrder(written));
  }

  @Test
  void anEmptyPlanIsNeitherCappedNorHushed() {
    Map<String, Object> tree = Examples.set(fewDraws(), "plan", List.of());
    Examples.set(tree, "today.access", "API");
    Examples.set(tree, "today.monthsShown", 1);
    Assessment capped =
        after(tree, new Effect.CapAccess(Access.INTERNAL, null), new Effect.NotShown(null));

    assertThat(withoutOrder(capped)).isEqualTo(withoutOrder(plan(tree, List.of())));
  }

  @Test
  void settingAccessReplacesTheStepOfThatMonth() {
    Map<String, Object> tree = fewDraws();
    Examples.set(
        tree,
        "plan",
        List.of(
            Map.of("month", 1, "access", "STAGED"),
            Map.of("month", 5, "access", "HOSTED", "shown", false)));
    Assessment set = after(tree, new Effect.SetAccess(Access.API, 4));
    Assessment written =
        plan(
            fewDraws(),
            List.of(Map.of("month", 1, "access", "STAGED"), Map.of("month", 5, "access", "API")));

    assertThat(withoutOrder(set)).isEqualTo(withoutOrder(written));
  }

  @Test
  void settingAccessOfAnEmptyPlanCountsFromTheDecision() {
    Map<String, Object> tree = Examples.set(fewDraws(), "plan", List.of());
    Assessment set = after(tree, new Effect.SetAccess(Access.API, 7));

    assertThat(withoutOrder(set))
        .isEqualTo(withoutOrder(plan(tree, List.of(Map.of("month", 7, "access", "API")))));
  }

  @Test
  void notShownOverridesWhatAStepSays() {
    Map<String, Object> step = Map.of("month", 3, "access", "API", "shown", true);
    Map<String, Object> quiet = Map.of("month", 3, "access", "API", "shown", false);
    Map<String, Object> tree = Examples.set(fewDraws(), "plan", List.of(step));

    assertThat(withoutOrder(after(tree, new Effect.NotShown(null))))
        .isEqualTo(withoutOrder(plan(fewDraws(), List.of(quiet))));
  }

  @Test
  void theStricterScopeHolds() {
    Map<String, Object> bounded = Examples.set(fewDraws(), "scope", "BOUNDED");

    assertThat(
            withoutOrder(
                after(
                    fewDraws(),
                    new Effect.LimitScope(Scope.BROAD),
                    new Effect.LimitScope(Scope.BOUNDED))))
        .isEqualTo(withoutOrder(plan(bounded, planOf(bounded))));
    assertThat(after(fewDraws(), new Effect.LimitScope(Scope.BROAD)).change().bad().mean())
        .isZero();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> planOf(Map<String, Object> tree) {
    return (List<Map<String, Object>>) tree.get("plan");
  }

  @Test
  void builtInSafeguardsComeTooLateOnceTheWeightsAreOut() {
    Map<String, Object> tree = Examples.set(fewDraws(), "today.weightsOut", true);
    Examples.set(tree, "today.monthsShown", 1);
    Effect built = factor(Target.BUILT_IN_SAFEGUARD, Quantity.of(0.9));

    assertThat(after(tree, built).change().bad().mean()).isZero();
    assertThat(after(fewDraws(), built).change().bad().mean()).isNegative();
  }

  @Test
  void aFactorBindsTheThreatsItNames() {
    Assessment after =
        after(
            fewDraws(), new Effect.Factor(Target.THREAT_RATE, List.of("fraud"), Quantity.of(0.5)));
    Scenario scenario = with(fewDraws(), List.of());
    Assessment before = PathwayModel.compare(scenario, Set.of(), OPTIONS).before();

    double fraud = before.byThreat().get("fraud");
    assertThat(after.byThreat().get("fraud")).isCloseTo(fraud / 2, within(fraud * 0.03));
    assertThat(after.byThreat().get("displacement"))
        .isCloseTo(before.byThreat().get("displacement"), within(fraud * 0.03));
  }

  @Test
  void whatDoesNothingChangesNothing() {
    Assessment after = after(fewDraws(), factor(Target.SAFEGUARD, Quantity.of(0)));

    assertThat(after.change().bad()).isEqualTo(new Change.Part(0, 0, 0, 0, 0, 0));
    assertThat(after.change().verdict()).isEqualTo(Direction.NO_MATERIAL_CHANGE);
  }

  @Test
  void conflictsAreRefusedAndExclusionsLeaveNoWhole() {
    Modification open = one("open", new Effect.SetAccess(Access.OPEN_WEIGHTS, 3));
    Modification api = one("api", new Effect.SetAccess(Access.API, 3));
    Scenario conflicting = with(fewDraws(), List.of(open, api));
    assertThatThrownBy(() -> PathwayModel.answer(conflicting, OPTIONS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PathwayModel.compare(conflicting, Set.of("no"), OPTIONS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PathwayModel.compare(conflicting, Set.of("api"), OPTIONS).after()).isNotNull();

    Modification early = one("early", new Effect.Delay(1));
    Modification late = new Modification("late", List.of(new Effect.Delay(9)), Set.of("early"));
    Answer answer = PathwayModel.answer(with(tiny(), List.of(early, late)), OPTIONS);
    assertThat(answer.with()).containsOnlyKeys("early", "late");
    assertThat(answer.withAll()).isNull();
  }

  /** Interval within the materiality and a mean change of at most a tenth: no material change. */
  @Test
  void verdictsFollowTheirOrder() {
    assertThat(verdict(factor(Target.THREAT_RATE, Quantity.of(0.5)), 0.0025))
        .isEqualTo(Direction.LOWERS);
    assertThat(verdict(factor(Target.THREAT_RATE, Quantity.of(2)), 0.0025))
        .isEqualTo(Direction.RAISES);
    assertThat(verdict(factor(Target.THREAT_RATE, Quantity.of(0.98)), 0.0025))
        .isEqualTo(Direction.NO_MATERIAL_CHANGE);
    assertThat(verdict(factor(Target.THREAT_RATE, Quantity.of(0.5)), 0.5))
        .as("half of it gone is material however small it is")
        .isEqualTo(Direction.LOWERS);
    assertThat(verdict(factor(Target.THREAT_RATE, Quantity.of(0.5, 1, 2)), 0.0025))
        .isEqualTo(Direction.CANNOT_TELL);
  }

  private static Direction verdict(Effect effect, double materiality) {
    Scenario scenario = with(fewDraws(), List.of(one("y", effect)));
    Options options = new Options(false, materiality, 0.1);
    return PathwayModel.compare(scenario, Set.of("y"), options).after().change().verdict();
  }

  /** Adding a threat leaves all other draws as they were. */
  @Test
  void anAddedThreatLeavesOthersAsTheyWere() {
    Effect never =
        Examples.adding(
            new Threat("never", ThreatKind.MISUSE, false),
            Quantity.of(0),
            Map.of(),
            Quantity.of(0.1, 0.2, 0.3));
    Assessment after = after(fewDraws(), never);

    assertThat(after.change().bad()).isEqualTo(new Change.Part(0, 0, 0, 0, 0, 0));
    assertThat(after.change().good()).isEqualTo(new Change.Part(0, 0, 0, 0, 0, 0));
    assertThat(after.byThreat()).containsEntry("never", 0.0);
  }
}
