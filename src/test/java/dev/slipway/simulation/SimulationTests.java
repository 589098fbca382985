package dev.slipway.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ledger against a play of the same scenarios, event by event. */
class SimulationTests {

  private static final int TIMES = 100_000;

  @TestFactory
  List<DynamicTest> ledgerAgreesWithEvents() {
    List<DynamicTest> tests = new ArrayList<>();
    add(tests, "the example", false, tree -> {});
    add(tests, "the example, all certain", true, tree -> {});
    add(
        tests,
        "all kinds of threats, often",
        true,
        tree -> {
          often(tree);
          Examples.set(tree, "threats.0.kind", "AUTONOMY");
          Examples.set(tree, "threats.1.kind", "ACCIDENT");
          Examples.set(tree, "threats.2.builtInSafeguard", 0.4);
        });
    add(
        tests,
        "gated weights that leak",
        true,
        tree -> {
          often(tree);
          Examples.set(tree, "plan", List.of(step(2, "GATED_WEIGHTS")));
          Examples.set(tree, "threats.0.builtInSafeguard", 0.8);
        });
    add(
        tests,
        "open weights in month 5, nobody told before",
        true,
        tree -> {
          often(tree);
          Map<String, Object> quiet = step(1, "API");
          quiet.put("shown", false);
          Examples.set(tree, "plan", List.of(quiet, step(5, "OPEN_WEIGHTS")));
          Examples.set(tree, "copy.lagMonths", 8);
          Examples.set(tree, "copy.shape", 2.5);
        });
    add(
        tests,
        "internal but announced, then hosted, then withdrawn",
        true,
        tree -> {
          often(tree);
          Map<String, Object> announced = step(3, "INTERNAL");
          announced.put("shown", true);
          Examples.set(tree, "plan", List.of(announced, step(9, "HOSTED"), step(15, "INTERNAL")));
          Examples.set(tree, "copy.lagMonths", 20);
          Examples.set(tree, "scope", "BROAD");
        });
    add(
        tests,
        "shown for long, a restricted copy about",
        true,
        tree -> {
          often(tree);
          Examples.set(tree, "today.copies", "RESTRICTED");
          Examples.set(tree, "today.access", "API");
          Examples.set(tree, "today.monthsShown", 14);
          Examples.set(tree, "plan", List.of());
        });
    add(
        tests,
        "weights out today, never copied by many",
        true,
        tree -> {
          often(tree);
          Examples.set(tree, "today.weightsOut", true);
          Examples.set(tree, "today.monthsShown", 6.5);
          Examples.set(tree, "copy.neverShare", 0.6);
          Examples.set(tree, "copy.lagMonths", 12);
          Examples.set(tree, "threats.0.builtInSafeguard", 0.9);
          Examples.set(tree, "threats.1.builtInSafeguard", 0.5);
        });
    add(
        tests,
        "wide quantities, a large model, untested",
        false,
        tree -> {
          often(tree);
          Examples.set(tree, "parameters", Map.of("p05", 1e11, "p50", 4e11, "p95", 2e12));
          Examples.set(tree, "assurance", "NONE");
          Examples.set(tree, "generality", "GENERAL_AGENT");
          Examples.set(tree, "copy.relative", true);
          Examples.set(tree, "today.copies", "NONE");
          Examples.set(tree, "correlation.threats", 0.8);
        });
    return tests;
  }

  /** What the second edition brought: capability, chains, substitutes, copies opened at once. */
  @TestFactory
  List<DynamicTest> ledgerAgreesWithEventsOfTheSecondEdition() {
    List<DynamicTest> tests = new ArrayList<>();
    second(tests, "the second example", false, tree -> {});
    second(tests, "the second example, often", false, SimulationTests::oftenBySteps);
    second(tests, "the second example, often and certain", true, SimulationTests::oftenBySteps);
    second(
        tests,
        "half of all copies open at once, beside weights that leak",
        true,
        tree -> {
          oftenBySteps(tree);
          Examples.set(tree, "copy.openAtOnce", 0.5);
          Examples.set(tree, "copy.lagMonths", 14);
          Examples.set(tree, "plan", List.of(step(0, "GATED_WEIGHTS")));
          Examples.set(tree, "reach.leakPerMonth.GATED_WEIGHTS", 0.04);
          Examples.set(tree, "threats.0.builtInSafeguard", 0.6);
        });
    second(
        tests,
        "nearly all can be had already",
        true,
        tree -> {
          oftenBySteps(tree);
          Examples.set(tree, "today.substitute", Map.of("misuse", 0.9, "use", 0.7));
          Examples.set(tree, "threats.1.kind", "ACCIDENT");
        });
    return tests;
  }

  private static void oftenBySteps(Map<String, Object> tree) {
    for (int j : new int[] {0, 2, 3}) {
      Examples.set(tree, "threats." + j + ".ratePerYear", 0.1 * (j + 1));
    }
    Examples.set(tree, "threats.1.steps.3.with", 0.4);
  }

  @Test
  void mixtureAgreesWithEventsInWhichEachWorldIsOneReviewers() {
    Map<String, Object> first = answered(6, triple(0.05, 0.2, 0.6), triple(0.02, 0.1, 0.4), 0.3);
    Map<String, Object> second = answered(30, triple(0.5, 0.8, 0.9), triple(0.5, 0.7, 0.9), 0.9);
    Map<String, Object> pool = reviewed();
    Examples.set(
        pool,
        "reviewers",
        List.of(
            Map.of("id", "first", "weight", 3, "answers", first),
            Map.of("id", "second", "weight", 1, "answers", second)));
    Assessment scored =
        PathwayModel.compare(Examples.read(pool), Set.of(), Options.standard()).before();

    int plays = TIMES / 2;
    Simulation.Result one = new Simulation(laid(first), 7).play(3 * plays / 4);
    Simulation.Result other = new Simulation(laid(second), 8).play(plays / 4);

    double error = scored.bad().standardError();
    near(scored.bad().mean(), mixed(one.bad, other.bad), plays, error);
    near(scored.good().mean(), mixed(one.good, other.good), plays, scored.good().standardError());
    near(scored.openByHorizon(), mixed(one.open, other.open), plays, 0.002);
    near(scored.arose().openCopies(), mixed(one.route[3], other.route[3]), plays, error);
    assertThat(Math.abs(one.bad - other.bad)).isGreaterThan(0.05);
  }

  private static double mixed(double one, double other) {
    return 0.75 * one + 0.25 * other;
  }

  private static Map<String, Object> answered(
      double lag, Object rate, Object safeguard, double exposure) {
    return Map.of(
        "copy.lagMonths",
        lag,
        "copy.exposure",
        exposure,
        "threats.fraud.ratePerYear",
        rate,
        "threats.fraud.safeguard.HOSTED",
        safeguard);
  }

  /** Threats about the model in hand, so that an answered rate leaves their safeguards alone. */
  private static Map<String, Object> reviewed() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 16_384);
    Examples.set(tree, "modifications", List.of());
    for (int j = 0; j < 4; j++) {
      Examples.set(tree, "threats." + j + ".relative", false);
    }
    return tree;
  }

  private static Scenario laid(Map<String, Object> answers) {
    Map<String, Object> tree = reviewed();
    Examples.set(tree, "copy.lagMonths", answers.get("copy.lagMonths"));
    Examples.set(tree, "copy.relative", false);
    Examples.set(tree, "copy.exposure", answers.get("copy.exposure"));
    Examples.set(tree, "threats.1.ratePerYear", answers.get("threats.fraud.ratePerYear"));
    Object safeguard = answers.get("threats.fraud.safeguard.HOSTED");
    Examples.set(tree, "threats.1.safeguard.HOSTED", safeguard);
    return Examples.read(tree);
  }

  private static Map<String, Object> triple(double p05, double p50, double p95) {
    return Map.of("p05", p05, "p50", p50, "p95", p95);
  }

  private static void often(Map<String, Object> tree) {
    for (int j = 0; j < 4; j++) {
      Examples.set(tree, "threats." + j + ".ratePerYear", 0.1 * (j + 1));
    }
  }

  private static Map<String, Object> step(int month, String access) {
    return new LinkedHashMap<>(Map.of("month", month, "access", access));
  }

  private static void add(
      List<DynamicTest> tests, String name, boolean certain, Consumer<Map<String, Object>> change) {
    add(tests, name, certain, certain ? Examples.certainTree() : Examples.tree(), change);
  }

  @SuppressWarnings("unchecked")
  private static void second(
      List<DynamicTest> tests, String name, boolean certain, Consumer<Map<String, Object>> change) {
    Object tree = certain ? Examples.certain(Examples.secondTree()) : Examples.secondTree();
    add(tests, name, certain, (Map<String, Object>) tree, change);
  }

  private static void add(
      List<DynamicTest> tests,
      String name,
      boolean certain,
      Map<String, Object> tree,
      Consumer<Map<String, Object>> change) {
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "draws", certain ? 16 : 16_384);
    change.accept(tree);
    tests.add(DynamicTest.dynamicTest(name, () -> agrees(Examples.read(tree), certain)));
  }

  private static void agrees(Scenario scenario, boolean certain) {
    Simulation.Result played = new Simulation(scenario, 20_221).play(certain ? TIMES : TIMES / 2);
    Assessment scored = PathwayModel.compare(scenario, Set.of(), Options.standard()).before();

    double plays = certain ? TIMES : TIMES / 2;
    near(scored.bad().mean(), played.bad, plays, scored.bad().standardError());
    near(scored.good().mean(), played.good, plays, scored.good().standardError());
    near(scored.either().mean(), played.either, plays, scored.either().standardError());
    near(scored.both().mean(), played.both, plays, scored.both().standardError());
    near(scored.openByHorizon(), played.open, plays, certain ? 0 : 0.001);
    double error = scored.bad().standardError();
    near(scored.arose().ownDeployment(), played.route[0], plays, error);
    near(scored.arose().ownWeightsOut(), played.route[1], plays, error);
    near(scored.arose().restrictedCopies(), played.route[2], plays, error);
    near(scored.arose().openCopies(), played.route[3], plays, error);
    near(scored.arose().substitutes(), played.route[4], plays, error);
    for (int j = 0; j < played.threat.length; j++) {
      near(scored.byThreat().get(scenario.threats().get(j).id()), played.threat[j], plays, error);
    }
  }

  /** Within four standard errors of the play and of the score together. */
  private static void near(double scored, double played, double plays, double error) {
    double ofPlay = Math.sqrt(Math.max(scored * (1 - scored), 1 / plays) / plays);
    assertThat(scored).isCloseTo(played, within(4 * Math.hypot(ofPlay, error)));
  }
}
