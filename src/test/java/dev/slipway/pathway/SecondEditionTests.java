package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the second edition of the model brought, in scenarios whose answer can be written down. */
class SecondEditionTests {

  private static final int H = 36;

  /** One threat at 0.3 a year and one benefit at 0.2, nothing known uncertainly, no readiness. */
  private static Map<String, Object> bare() {
    Map<String, Object> tree = Examples.certainTree();
    Examples.set(tree, "draws", 16);
    Examples.set(tree, "modifications", new ArrayList<>());
    Examples.set(tree, "plan", List.of());
    Examples.set(tree, "threats", new ArrayList<>(List.of(threat())));
    Examples.set(tree, "benefits", List.of(Map.of("id", "good", "ratePerYear", 0.2)));
    Examples.set(tree, "copy.neverShare", 1);
    Examples.set(tree, "copy.openAtOnce", 0);
    Examples.set(tree, "readiness.ceiling", 0);
    for (String level : List.of("INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS")) {
      Examples.set(tree, "reach.leakPerMonth." + level, 0);
    }
    return tree;
  }

  private static Map<String, Object> threat() {
    return new LinkedHashMap<>(Map.of("id", "bad", "kind", "MISUSE", "ratePerYear", 0.3));
  }

  private static Map<String, Object> openToday() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.copies", "OPEN");
    return Examples.set(tree, "today.monthsShown", 1);
  }

  private static Map<String, Object> step(String id, String kind, Object with) {
    return new LinkedHashMap<>(Map.of("id", id, "kind", kind, "with", with));
  }

  private static Map<String, Object> step(String id, String kind, Object with, Object without) {
    Map<String, Object> step = step(id, kind, with);
    step.put("without", without);
    return step;
  }

  private static Map<String, Object> chain(List<Map<String, Object>> steps) {
    Map<String, Object> threat = threat();
    threat.remove("ratePerYear");
    threat.put("steps", new ArrayList<>(steps));
    return threat;
  }

  private static Map<String, Object> modification(String id, Map<String, Object> effect) {
    return new LinkedHashMap<>(Map.of("id", id, "effects", List.of(effect)));
  }

  private static Assessment score(Map<String, Object> tree) {
    return answer(tree).asProposed();
  }

  private static Answer answer(Map<String, Object> tree) {
    return PathwayModel.answer(Examples.read(tree), Options.standard());
  }

  private static Assessment with(Map<String, Object> tree, Map<String, Object> effect) {
    Examples.set(tree, "modifications", List.of(modification("m", effect)));
    return answer(tree).with().get("m");
  }

  private static double chance(double yearly) {
    return -Math.expm1(-yearly / 12 * H);
  }

  @Test
  void whatExistsAlreadyIsARouteOfItsOwn() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.substitute", Map.of("misuse", 0.4, "use", 0.25));
    Assessment score = score(tree);

    assertThat(score.bad().mean()).isCloseTo(chance(0.3 * 0.4), within(1e-13));
    assertThat(score.good().mean()).isCloseTo(chance(0.2 * 0.25), within(1e-13));
    assertThat(score.arose().substitutes()).isCloseTo(score.bad().mean(), within(1e-15));
    assertThat(score.arose().ownDeployment()).isZero();
  }

  @Test
  void whatTheModelAddsComesOnTopOfWhatExists() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.substitute", Map.of("misuse", 0.4));
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "OPEN_WEIGHTS")));
    Examples.set(tree, "threats.0.builtInSafeguard", 0.5);
    Assessment score = score(tree);

    double exposure = 0.4 + 0.6 * 0.5;
    assertThat(score.bad().mean()).isCloseTo(chance(0.3 * exposure), within(1e-13));
    double already = score.bad().mean() * 0.4 / exposure;
    assertThat(score.arose().substitutes()).isCloseTo(already, within(1e-14));
    assertThat(score.arose().ownWeightsOut())
        .isCloseTo(score.bad().mean() - already, within(1e-14));
  }

  @Test
  void accidentsAreHadAlreadyByUseAndCountedChainsByNothing() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.substitute", Map.of("misuse", 0.4, "use", 0.25));
    Examples.set(tree, "threats.0.kind", "ACCIDENT");
    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.3 * 0.25), within(1e-13));

    Examples.set(tree, "threats", List.of(chain(List.of(step("n", "COUNT", 2, 0.5)))));
    assertThat(score(tree).bad().mean()).isZero();
  }

  @Test
  void capabilityCarriesRatesOverAndBreadthSaysWhetherGeneralityDoesToo() {
    Map<String, Object> tree = openToday();
    Examples.set(tree, "capability", 8);
    Examples.set(tree, "capabilityExponent", Map.of("threats", 1.0 / 3, "benefits", 2.0 / 3));
    Examples.set(tree, "generality", "MULTI_TASK");
    double broad = 0.3;
    Examples.set(tree, "generalityMultiplier.threats.MULTI_TASK", broad);
    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.3), within(1e-13));

    Examples.set(tree, "threats.0.relative", true);
    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.3 * 2 * broad), within(1e-13));
    Examples.set(tree, "threats.0.breadth", false);
    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.3 * 2), within(1e-13));
    Map<String, Object> good = Map.of("id", "good", "ratePerYear", 0.2, "relative", true);
    Map<String, Object> narrow = new LinkedHashMap<>(good);
    narrow.put("breadth", false);
    Examples.set(tree, "benefits", List.of(narrow));
    assertThat(score(tree).good().mean()).isCloseTo(chance(0.2 * 4), within(1e-13));
  }

  @Test
  void everyCopyOpenAtOnceFollowsTheLagAlone() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "API")));
    Examples.set(tree, "copy.neverShare", 0.3);
    Examples.set(tree, "copy.lagMonths", 9);
    Examples.set(tree, "copy.shape", 1.4);
    Examples.set(tree, "copy.openAtOnce", 1);
    double uncopied = 0.3 + 0.7 * Math.pow(2, -Math.pow(H / 9.0, 1.4));

    assertThat(score(tree).openByHorizon()).isCloseTo(1 - uncopied, within(1e-13));
    assertThat(score(tree).arose().restrictedCopies()).isZero();
  }

  @Test
  void aSlowerLagLeavesThePastAlone() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.monthsShown", 20);
    Examples.set(tree, "copy.neverShare", 0);
    Examples.set(tree, "copy.lagMonths", 15);
    Examples.set(tree, "copy.shape", 2);
    Examples.set(tree, "copy.openAtOnce", 1);
    double until = 20 + H / 3.0;
    double open = 1 - Math.pow(2, -(until * until - 20 * 20) / (15.0 * 15));

    assertThat(with(tree, Map.of("target", "COPY_LAG", "value", 3)).openByHorizon())
        .isCloseTo(open, within(1e-12));
  }

  @Test
  void aLargerModelSlowsTheClockWhereTheLagIsRelative() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.monthsShown", 0.5);
    Examples.set(tree, "copy.neverShare", 0);
    Examples.set(tree, "copy.lagMonths", 15);
    Examples.set(tree, "copy.shape", 1);
    Examples.set(tree, "copy.openAtOnce", 1);
    Examples.set(tree, "copy.relative", true);
    Examples.set(tree, "parameters", 1e12);
    Examples.set(tree, "scaleExponent.copyLag", 0.5);
    double lag = 15 * 10;
    double open = 1 - Math.pow(2, -(H / 2.0) / lag);

    assertThat(with(tree, Map.of("target", "SCALE_PARAMETERS", "value", 4)).openByHorizon())
        .isCloseTo(open, within(1e-12));
  }

  @Test
  void aChainIsTheProductOfItsStepsLessThatWithoutTheModel() {
    Map<String, Object> tree = openToday();
    List<Map<String, Object>> steps = new ArrayList<>();
    steps.add(step("groups", "COUNT", 6));
    steps.add(step("success", "CHANCE", 0.1, 0.02));
    Examples.set(tree, "threats", List.of(chain(steps)));
    assertThat(score(tree).bad().mean()).isCloseTo(chance(6 * 0.08), within(1e-13));

    steps.set(1, step("success", "CHANCE", 0.02, 0.1));
    Examples.set(tree, "threats", List.of(chain(steps)));
    assertThat(score(tree).bad().mean()).isZero();

    steps.set(1, step("success", "CHANCE", 0.1));
    Examples.set(tree, "threats", List.of(chain(steps)));
    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.6), within(1e-13));
  }

  @Test
  void aDefenceOfAStepMultipliesOddsInBothWorldsOrInOne() {
    Map<String, Object> tree = openToday();
    List<Map<String, Object>> steps = new ArrayList<>();
    steps.add(step("groups", "COUNT", 6));
    steps.add(step("success", "CHANCE", 0.5, 0.2));
    Examples.set(tree, "threats", List.of(chain(steps)));
    Map<String, Object> defence =
        new LinkedHashMap<>(
            Map.of("target", "THREAT_STEP", "step", "success", "of", List.of("bad"), "value", 0.5));
    // Odds of 1 and 1/4 become 1/2 and 1/8.
    assertThat(with(tree, defence).bad().mean())
        .isCloseTo(chance(6 * (1.0 / 3 - 1.0 / 9)), within(1e-13));

    defence.put("side", "WITH");
    assertThat(with(tree, defence).bad().mean())
        .isCloseTo(chance(6 * (1.0 / 3 - 0.2)), within(1e-13));

    steps.set(1, step("success", "CHANCE", 1));
    Examples.set(tree, "threats", List.of(chain(steps)));
    assertThat(with(tree, defence).bad().mean()).isCloseTo(chance(6), within(1e-13));
  }

  @Test
  void betterModelsLeaveSubstitutesBehind() {
    Map<String, Object> tree = bare();
    Examples.set(tree, "today.substitute", Map.of("misuse", 0.4, "use", 0.4));
    Examples.set(tree, "capabilityExponent", Map.of("threats", 0.5, "benefits", 0.5));
    Assessment better = with(tree, Map.of("target", "SCALE_CAPABILITY", "value", 16));
    // The rate rises fourfold and the share falls to a quarter: what exists stays what it was.
    assertThat(better.bad().mean()).isCloseTo(chance(0.3 * 0.4), within(1e-13));
    assertThat(better.good().mean()).isCloseTo(chance(0.2 * 0.4), within(1e-13));

    Assessment worse = with(tree, Map.of("target", "SCALE_CAPABILITY", "value", 0.0625));
    assertThat(worse.bad().mean()).isCloseTo(chance(0.3 / 4 * 0.4), within(1e-13));
  }

  @Test
  void modificationsThatExcludeEachOtherMaySetTheSameThing() {
    Map<String, Object> tree = openToday();
    Map<String, Object> one =
        modification("one", Map.of("target", "SET_GENERALITY", "generality", "MULTI_TASK"));
    Map<String, Object> other =
        modification("other", Map.of("target", "SET_GENERALITY", "generality", "SINGLE_TASK"));
    other.put("excludes", List.of("one"));
    Examples.set(tree, "modifications", List.of(one, other));
    Answer answer = answer(tree);

    assertThat(answer.with()).containsOnlyKeys("one", "other");
    assertThat(answer.withAll()).isNull();
  }

  /** A reviewer who answers a step speaks of the model in hand. */
  @Test
  void anAnsweredStepIsNotCarriedOver() {
    Map<String, Object> tree = openToday();
    Map<String, Object> threat = chain(List.of(step("n", "COUNT", 0.1), step("p", "CHANCE", 0.5)));
    threat.put("relative", true);
    Examples.set(tree, "threats", List.of(threat));
    Examples.set(tree, "capability", 16);
    Examples.set(tree, "capabilityExponent", Map.of("threats", 0.5, "benefits", 0));
    Examples.set(tree, "generality", "GENERAL_PURPOSE");
    assertThat(score(tree).bad().mean()).isCloseTo(chance(0.1 * 0.5 * 4), within(1e-13));

    Map<String, Object> answers = Map.of("threats.bad.steps.n.with", 0.3);
    Examples.set(tree, "reviewers", List.of(Map.of("id", "r", "weight", 1, "answers", answers)));
    Assessment score =
        PathwayModel.compare(Examples.read(tree), Set.of(), Options.standard()).before();
    assertThat(score.bad().mean()).isCloseTo(chance(0.3 * 0.5), within(1e-13));
  }
}
