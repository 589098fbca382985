package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What must hold between two scenarios whatever their numbers are, over 300 random ones. Learning
 * is taken out where time is what differs: to show a model later leaves society less prepared,
 * which the definition says and no relation can deny.
 */
class MetamorphicTests {

  private static final int SCENARIOS = 300;
  private static final double ROUNDING = 1e-12;

  @Test
  void moreHorizonIsNotLessLikely() {
    notLower(false, tree -> put(tree, "horizonMonths", (int) tree.get("horizonMonths") + 7));
  }

  @Test
  void oneMoreThreatIsNotLessLikely() {
    notLower(
        false,
        tree -> {
          List<Object> threats = new ArrayList<>((List<?>) tree.get("threats"));
          threats.add(Map.of("id", "more", "kind", "AUTONOMY", "ratePerYear", 0.01));
          return put(tree, "threats", threats);
        });
  }

  @Test
  void aMoreCapableModelIsNotLessLikely() {
    notLower(false, tree -> put(tree, "capability", (double) tree.get("capability") * 3));
  }

  @Test
  void moreAccessIsNotLessLikely() {
    notLower(
        true,
        tree ->
            put(
                tree,
                "plan",
                List.of(step(0, "API"), step(3, "GATED_WEIGHTS"), step(8, "OPEN_WEIGHTS"))));
  }

  @Test
  void laterIsNotMoreLikely() {
    notHigher(true, Map.of("target", "DELAY", "months", 5));
  }

  @Test
  void moreSafeguardsAreNotMoreLikely() {
    notHigher(false, Map.of("target", "SAFEGUARD", "value", 0.6));
    notHigher(false, Map.of("target", "BUILT_IN_SAFEGUARD", "value", 0.6));
    notHigher(false, Map.of("target", "READINESS_CEILING", "value", 0.3));
    notHigher(false, Map.of("target", "THREAT_STEP", "step", "success", "value", 0.5));
  }

  @Test
  void publishingLessIsNotMoreLikely() {
    notHigher(true, Map.of("target", "COPY_LAG", "value", 2));
    notHigher(true, Map.of("target", "NOT_SHOWN", "forMonths", 12));
  }

  @Test
  void theOrderOfListsIsNoPartOfTheAnswer() {
    Random random = new Random(77);
    for (int i = 0; i < SCENARIOS; i++) {
      Map<String, Object> tree = random(random, false);
      Answer one = answer(tree);
      for (String list : List.of("threats", "benefits", "modifications", "plan")) {
        List<Object> shuffled = new ArrayList<>((List<?>) tree.get(list));
        Collections.shuffle(shuffled, random);
        tree.put(list, shuffled);
      }
      Answer other = answer(tree);
      assertThat(other.asProposed()).as(tree.toString()).isEqualTo(one.asProposed());
      assertThat(other.asToday()).isEqualTo(one.asToday());
      assertThat(other.with()).isEqualTo(one.with());
      assertThat(other.withAll()).isEqualTo(one.withAll());
    }
  }

  private static void notLower(boolean timeless, UnaryOperator<Map<String, Object>> change) {
    Random random = new Random(4);
    for (int i = 0; i < SCENARIOS; i++) {
      Map<String, Object> tree = random(random, timeless);
      double before = answer(tree).asProposed().bad().mean();
      double after = answer(change.apply(tree)).asProposed().bad().mean();
      assertThat(after).as(tree.toString()).isGreaterThanOrEqualTo(before - ROUNDING);
    }
  }

  private static void notHigher(boolean timeless, Map<String, Object> effect) {
    Random random = new Random(5);
    for (int i = 0; i < SCENARIOS; i++) {
      Map<String, Object> tree = random(random, timeless);
      tree.put("modifications", List.of(Map.of("id", "m", "effects", List.of(effect))));
      Answer answer = answer(tree);
      assertThat(answer.with().get("m").bad().mean())
          .as(tree.toString())
          .isLessThanOrEqualTo(answer.asProposed().bad().mean() + ROUNDING);
    }
  }

  private static Answer answer(Map<String, Object> tree) {
    return PathwayModel.answer(Examples.read(tree), Options.standard());
  }

  private static Map<String, Object> put(Map<String, Object> tree, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(tree);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, Object> step(int month, String access) {
    return Map.of("month", month, "access", access);
  }

  /** Reach grows and safeguards fall with the level of access, as in the example. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> random(Random random, boolean timeless) {
    Map<String, Object> tree = (Map<String, Object>) Examples.certain(Examples.secondTree());
    Examples.set(tree, "draws", 16);
    Examples.set(tree, "horizonMonths", 6 + random.nextInt(90));
    Examples.set(tree, "capability", Math.pow(10, 10 * random.nextDouble() - 5));
    Map<String, Object> powers = Map.of("threats", random.nextDouble(), "benefits", 0.2);
    Examples.set(tree, "capabilityExponent", powers);
    Examples.set(tree, "copy.openAtOnce", random.nextInt(4) == 0 ? 0 : random.nextDouble());
    Examples.set(tree, "copy.lagMonths", 0.5 + 40 * random.nextDouble());
    Examples.set(tree, "copy.shape", 0.5 + 2 * random.nextDouble());
    Examples.set(tree, "copy.exposure", random.nextDouble());
    Examples.set(tree, "today.monthsShown", 0.1 + 20 * random.nextDouble());
    Map<String, Object> had = Map.of("misuse", random.nextDouble(), "use", random.nextDouble());
    Examples.set(tree, "today.substitute", random.nextBoolean() ? Map.of() : had);
    Examples.set(tree, "readiness.learning", timeless ? 1 : 1 + 2 * random.nextDouble());
    Examples.set(tree, "threats.0.ratePerYear", Math.pow(10, -4 + 4 * random.nextDouble()));
    Examples.set(tree, "threats.1.steps.3.with", random.nextDouble());
    Examples.set(tree, "threats.3.builtInSafeguard", random.nextDouble());
    Examples.set(
        tree,
        "plan",
        new ArrayList<>(
            List.of(step(random.nextInt(3), "STAGED"), step(3 + random.nextInt(9), "HOSTED"))));
    return tree;
  }
}
