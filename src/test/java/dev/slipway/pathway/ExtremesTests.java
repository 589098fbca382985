package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is admissible gives likelihoods: never NaN, never outside 0 to 1. */
class ExtremesTests {

  private static Map<String, Object> tree() {
    return Examples.set(Examples.tree(), "draws", 128);
  }

  private static Answer sound(Map<String, Object> tree) {
    Answer answer = PathwayModel.answer(Examples.read(tree), Options.standard().withCurves());
    sound(answer.asProposed());
    sound(answer.asToday());
    answer.with().values().forEach(ExtremesTests::sound);
    if (answer.withAll() != null) {
      sound(answer.withAll());
    }
    assertThat(answer.margin().bad().mean()).isBetween(-1.0, 1.0);
    return answer;
  }

  private static void sound(Assessment a) {
    for (Estimate e : List.of(a.bad(), a.good(), a.either(), a.both(), a.neither())) {
      assertThat(e.mean()).isBetween(0.0, 1.0);
      assertThat(e.p05()).isBetween(0.0, 1.0);
      assertThat(e.p50()).isBetween(e.p05(), e.p95());
      assertThat(e.p95()).isBetween(0.0, 1.0);
      assertThat(e.standardError()).isBetween(0.0, 1.0);
    }
    BadOutcomeRoutes r = a.arose();
    double bad = a.bad().mean();
    double routes =
        r.ownDeployment()
            + r.ownWeightsOut()
            + r.restrictedCopies()
            + r.openCopies()
            + r.substitutes();
    assertThat(routes).isCloseTo(bad, within(1e-12 + 1e-11 * bad));
    double threats = a.byThreat().values().stream().mapToDouble(x -> x).sum();
    assertThat(threats).isCloseTo(bad, within(1e-12 + 1e-11 * bad));
    assertThat(a.openByHorizon()).isBetween(0.0, 1.0);
    assertThat(a.either().mean()).isBetween(Math.max(bad, a.good().mean()) - 1e-12, 1.0);
    assertThat(a.bad().mean() + a.good().mean() - a.either().mean())
        .isCloseTo(a.both().mean(), within(2e-12));
    Curves curves = a.curves();
    for (Curves.Curve curve : List.of(curves.bad(), curves.good(), curves.open())) {
      for (int t = 0; t < curve.mean().size(); t++) {
        assertThat(curve.mean().get(t)).isBetween(t == 0 ? 0 : curve.mean().get(t - 1), 1 + 1e-12);
        assertThat(curve.p05().get(t)).isBetween(0.0, curve.p95().get(t));
        assertThat(curve.p95().get(t)).isBetween(0.0, 1.0);
      }
    }
    int last = curves.bad().mean().size() - 1;
    assertThat(curves.bad().mean().get(last)).isCloseTo(bad, within(1e-12));
    assertThat(curves.bad().p95().get(last)).isEqualTo(a.bad().p95());
    assertThat(curves.open().mean().get(last)).isCloseTo(a.openByHorizon(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 120})
  void shortestAndLongestHorizon(int months) {
    Answer answer = sound(Examples.set(tree(), "horizonMonths", months));
    assertThat(answer.asProposed().curves().bad().mean()).hasSize(months);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-12, 50})
  void rates(double rate) {
    Map<String, Object> tree = tree();
    for (int j = 0; j < 4; j++) {
      Examples.set(tree, "threats." + j + ".ratePerYear", rate);
      Examples.set(tree, "threats." + j + ".relative", false);
      Examples.set(tree, "benefits." + j + ".ratePerYear", rate);
    }
    Answer answer = sound(tree);
    if (rate == 0) {
      assertThat(answer.asProposed().bad().mean()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "1e15"})
  void parameters(double count) {
    Map<String, Object> tree = Examples.set(tree(), "parameters", count);
    sound(Examples.set(tree, "copy.relative", true));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.999999999, 1})
  void safeguards(double safeguard) {
    Map<String, Object> tree = tree();
    for (int j = 0; j < 4; j++) {
      Examples.set(tree, "threats." + j + ".safeguard", safeguard);
      Examples.set(tree, "threats." + j + ".builtInSafeguard", safeguard);
    }
    sound(tree);
  }

  @ParameterizedTest
  @CsvSource({"0.2,0.01", "10,0.01", "0.2,12000", "10,12000"})
  void copyLags(double shape, double lag) {
    Map<String, Object> tree = Examples.set(tree(), "copy.shape", shape);
    Examples.set(tree, "copy.lagMonths", lag);
    for (double never : new double[] {0, 1e-12, 1}) {
      Examples.set(tree, "copy.neverShare", never);
      for (double shown : new double[] {0, 1, 1200}) {
        sound(Examples.set(tree, "today.monthsShown", shown));
      }
    }
  }

  @Test
  void nothingToCopy() {
    Map<String, Object> tree = Examples.set(tree(), "copy.neverShare", 1);
    Answer answer = sound(tree);
    assertThat(answer.asProposed().arose().restrictedCopies()).isZero();
    assertThat(answer.asProposed().arose().openCopies()).isZero();
  }

  @Test
  void emptyPlanIsAsToday() {
    Answer answer = sound(Examples.set(tree(), "plan", List.of()));
    assertThat(answer.asProposed().bad()).isEqualTo(answer.asToday().bad());
    assertThat(answer.margin().bad()).isEqualTo(new Margin.Part(0, 0, 0));
  }

  @Test
  void openWeightsFromMonthNoughtAreOpenAtOnce() {
    Map<String, Object> step = Map.of("month", 0, "access", "OPEN_WEIGHTS");
    Map<String, Object> tree = Examples.set(tree(), "plan", List.of(step));
    Answer answer = sound(tree);
    assertThat(answer.asProposed().openByHorizon()).isEqualTo(1);
    assertThat(answer.asProposed().curves().open().mean().get(0)).isEqualTo(1);
  }

  @Test
  void withdrawalLowersTheRiskLessThanNeverReleasing() {
    Map<String, Object> tree = tree();
    double stays = sound(tree).asProposed().bad().mean();
    Examples.set(
        tree,
        "plan",
        List.of(
            Map.of("month", 0, "access", "STAGED"),
            Map.of("month", 3, "access", "HOSTED"),
            Map.of("month", 9, "access", "INTERNAL")));
    Answer withdrawn = sound(tree);
    assertThat(withdrawn.asProposed().bad().mean()).isLessThan(stays);
    assertThat(withdrawn.asProposed().bad().mean()).isGreaterThan(withdrawn.asToday().bad().mean());
  }

  @Test
  void everyStateOfToday() {
    for (String copies : List.of("NONE", "RESTRICTED", "OPEN")) {
      for (boolean out : new boolean[] {false, true}) {
        Map<String, Object> tree = Examples.set(tree(), "today.copies", copies);
        Examples.set(tree, "today.monthsShown", 1);
        Answer answer = sound(Examples.set(tree, "today.weightsOut", out));
        if (out || copies.equals("OPEN")) {
          assertThat(answer.asToday().openByHorizon()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void sixteenDrawsWillDo() {
    sound(Examples.set(tree(), "draws", 16));
  }

  @Test
  void onlyBenefitsOrOnlyThreats() {
    assertThat(sound(only("threats")).asProposed().good().mean()).isZero();
    assertThat(sound(only("benefits")).asProposed().bad().mean()).isZero();
  }

  private static Map<String, Object> only(String which) {
    Map<String, Object> tree = Examples.set(tree(), "modifications", List.of());
    return Examples.set(tree, which.equals("threats") ? "benefits" : "threats", List.of());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 1, 1e6})
  void capabilities(double capability) {
    Map<String, Object> tree = Examples.set(second(), "capability", capability);
    for (double exponent : new double[] {0, 1}) {
      Map<String, Object> both = Map.of("threats", exponent, "benefits", exponent);
      sound(Examples.set(tree, "capabilityExponent", both));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 1})
  void openAtOnceAndHadAlready(double share) {
    sound(Examples.set(second(), "copy.openAtOnce", share));
    Map<String, Object> had = Map.of("misuse", share, "use", share);
    Answer answer = sound(Examples.set(second(), "today.substitute", had));
    if (share == 1) {
      assertThat(answer.asProposed().arose().ownWeightsOut())
          .isLessThan(answer.asProposed().arose().substitutes());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void chains(int length) {
    for (double chance : new double[] {0, 1e-12, 1}) {
      List<Map<String, Object>> steps = new ArrayList<>();
      for (int k = 0; k < length - 1; k++) {
        steps.add(Map.of("id", "n" + k, "kind", "COUNT", "with", 1e9, "without", 1e-9));
      }
      steps.add(Map.of("id", "success", "kind", "CHANCE", "with", chance));
      Map<String, Object> tree = Examples.set(second(), "threats.1.steps", steps);
      sound(tree);
    }
  }

  private static Map<String, Object> second() {
    return Examples.set(Examples.secondTree(), "draws", 128);
  }

  /** Numbers near both ends of everything that may be typed, some hundred scenarios. */
  @Test
  void seededSweep() {
    Random random = new Random(2016);
    for (int i = 0; i < 150; i++) {
      Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 64);
      Examples.set(tree, "horizonMonths", 1 + random.nextInt(120));
      Examples.set(tree, "parameters", positive(random, 1, 1e15));
      Examples.set(tree, "copy.lagMonths", positive(random, 0.01, 12_000));
      Examples.set(tree, "copy.openHalfLifeMonths", positive(random, 0.01, 12_000));
      Examples.set(tree, "copy.shape", between(random, 0.2, 10));
      Examples.set(tree, "copy.neverShare", unit(random));
      Examples.set(tree, "copy.exposure", unit(random));
      Examples.set(tree, "copy.relative", random.nextBoolean());
      Examples.set(tree, "copy.acceleration", positive(random, 1.0001, 1e6));
      Examples.set(tree, "readiness.learning", positive(random, 1.0001, 1e6));
      Examples.set(tree, "readiness.halfTimeMonths", positive(random, 0.01, 12_000));
      Examples.set(tree, "readiness.ceiling", unit(random));
      Examples.set(tree, "friction", unit(random));
      Examples.set(tree, "scaleExponent.spread", unit(random));
      Examples.set(tree, "reach.leakPerMonth.HOSTED", positive(random, 1e-12, 50));
      Examples.set(tree, "reach.misuse.HOSTED", unit(random));
      Examples.set(tree, "generalityMultiplier.threats.MULTI_TASK", positive(random, 1e-9, 1e6));
      Examples.set(tree, "correlation.threats", random.nextInt(3) * 0.4999);
      Examples.set(
          tree, "today.monthsShown", random.nextInt(3) == 0 ? 1200 * random.nextDouble() : 0);
      String[] kinds = {"MISUSE", "ACCIDENT", "AUTONOMY"};
      for (int j = 0; j < 4; j++) {
        Examples.set(tree, "threats." + j + ".kind", kinds[random.nextInt(3)]);
        Examples.set(tree, "threats." + j + ".ratePerYear", positive(random, 1e-12, 50));
        Examples.set(tree, "threats." + j + ".safeguard", unit(random));
        Examples.set(tree, "threats." + j + ".builtInSafeguard", unit(random));
        Examples.set(tree, "benefits." + j + ".ratePerYear", positive(random, 1e-12, 50));
      }
      Examples.set(tree, "assurance", random.nextBoolean() ? "NONE" : "GUARANTEED");
      sound(tree);
    }
  }

  private static double between(Random random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A constant, a narrow triple or one as wide as the range. */
  private static Object positive(Random random, double low, double high) {
    double a = low * Math.pow(high / low, random.nextDouble());
    double b = low * Math.pow(high / low, random.nextDouble());
    if (random.nextInt(3) == 0 || a == b) {
      return random.nextInt(4) == 0 ? low : a;
    }
    return triple(Math.min(a, b), Math.sqrt(a * b), Math.max(a, b));
  }

  private static Object unit(Random random) {
    if (random.nextInt(3) == 0) {
      return random.nextInt(3) / 2.0;
    }
    double a = Math.exp(-30 * random.nextDouble());
    double p05 = random.nextBoolean() ? a / 3 : Math.max(0.001, 1 - 2 * a) / 2;
    return triple(p05, p05 * 1.5, p05 + (1 - p05) * 0.7 < p05 * 1.6 ? p05 * 1.7 : p05 * 1.9);
  }

  private static Map<String, Object> triple(double p05, double p50, double p95) {
    Map<String, Object> triple = new LinkedHashMap<>();
    triple.put("p05", p05);
    triple.put("p50", p50);
    triple.put("p95", Math.min(p95, 1e15));
    return triple;
  }
}
