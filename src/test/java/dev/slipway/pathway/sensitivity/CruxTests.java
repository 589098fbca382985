package dev.slipway.pathway.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two scenarios with differences that are known, and what each of them moves. */
class CruxTests {

  @Test
  void findsEveryDifferenceAndWhatItMoves() {
    Map<String, Object> tree = plain();
    Examples.set(tree, "readiness.ceiling", 0.9);
    Examples.set(tree, "friction", 0.5);
    Examples.set(tree, "reach.misuse.HOSTED", 0.9);
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "API")));
    Scenario first = Examples.read(plain());
    Scenario second = Examples.read(tree);

    Crux crux = Crux.of(first, second, Workers.ALONE);

    assertThat(crux.disagreements().stream().map(one -> one.part().key()))
        .containsExactlyInAnyOrder("readiness.ceiling", "friction", "reach.misuse.HOSTED", "plan");
    assertThat(crux.disagreements().get(0).part().key()).isEqualTo("readiness.ceiling");
    assertThat(crux.first()).isCloseTo(bad(first), within(1e-12));
    assertThat(crux.second()).isCloseTo(bad(second), within(1e-12));
    Scenario swapped = Examples.read(Examples.set(plain(), "readiness.ceiling", 0.9));
    Crux.Move there = Objects.requireNonNull(crux.disagreements().get(0).there());
    assertThat(there.mean()).isCloseTo(bad(swapped) - bad(first), within(1e-12));
    assertThat(there.p05()).isLessThan(there.p95());
    Crux.Disagreement friction =
        crux.disagreements().stream()
            .filter(one -> one.part().equals(Question.FRICTION))
            .findFirst()
            .orElseThrow();
    assertThat(friction.size()).isZero();
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatOnlyOneHasIsOneDifference() {
    Map<String, Object> tree = plain();
    List<Object> threats = new ArrayList<>((List<Object>) tree.get("threats"));
    threats.remove(0);
    Examples.set(tree, "threats", threats);
    Scenario second = Examples.read(Examples.set(tree, "seed", 99));

    Crux crux = Crux.of(Examples.read(plain()), second, Workers.ALONE);

    // Another seed is no difference: both run on the first's draws.
    assertThat(crux.disagreements()).hasSize(1);
    Crux.Disagreement only = crux.disagreements().get(0);
    assertThat(only.part().key()).isEqualTo("threats.intimate-imagery");
    assertThat(Objects.requireNonNull(only.there()).mean())
        .isCloseTo(crux.second() - crux.first(), within(1e-12))
        .isNegative();
    assertThat(Objects.requireNonNull(only.back()).mean())
        .isCloseTo(crux.first() - crux.second(), within(1e-12));
  }

  @Test
  void modificationsThatAreChosenCount() {
    Map<String, Object> tree = plain();
    Examples.set(
        tree,
        "modifications",
        List.of(Map.of("id", "later", "effects", List.of(Map.of("target", "DELAY", "months", 6)))));

    Crux crux = Crux.of(Examples.read(plain()), Examples.read(tree), Workers.ALONE);

    assertThat(crux.disagreements()).hasSize(1);
    assertThat(crux.disagreements().get(0).part().key()).isEqualTo("modifications.later");
    assertThat(crux.second()).isLessThan(crux.first());
  }

  private static Map<String, Object> by(String id, Map<String, Object> answers) {
    return Map.of("id", id, "answers", answers);
  }

  private static Scenario reviewed(Object... reviewers) {
    return Examples.read(Examples.set(plain(), "reviewers", List.of(reviewers)));
  }

  private static Map<String, Crux.Disagreement> byQuestion(Crux crux) {
    Map<String, Crux.Disagreement> found = new java.util.HashMap<>();
    crux.disagreements().forEach(one -> found.put(one.part().key(), one));
    return found;
  }

  @Test
  void twoReviewersAloneAreSwappedOneQuestionAtATime() {
    Map<String, Object> answersOfAnn =
        Map.of("copy.lagMonths", 4, "friction", 0.3, "threats.fraud.ratePerYear", 0.2);
    Map<String, Object> answersOfBob =
        Map.of("copy.lagMonths", 30, "friction", 0.3, "reach.misuse.HOSTED", 0.9);
    Scenario ann = reviewed(by("ann", answersOfAnn));
    Scenario bob = reviewed(by("bob", answersOfBob));

    Crux crux = Crux.of(ann, bob, Workers.ALONE);

    Map<String, Crux.Disagreement> found = byQuestion(crux);
    assertThat(found)
        .containsOnlyKeys("copy.lagMonths", "threats.fraud.ratePerYear", "reach.misuse.HOSTED");
    Map<String, Object> swapped = new java.util.HashMap<>(answersOfAnn);
    swapped.put("copy.lagMonths", 30);
    assertThat(Objects.requireNonNull(found.get("copy.lagMonths").there()).mean())
        .isCloseTo(bad(reviewed(by("ann", swapped))) - bad(ann), within(1e-12))
        .isNegative();
    swapped = new java.util.HashMap<>(answersOfAnn);
    swapped.remove("threats.fraud.ratePerYear");
    assertThat(Objects.requireNonNull(found.get("threats.fraud.ratePerYear").there()).mean())
        .isCloseTo(bad(reviewed(by("ann", swapped))) - bad(ann), within(1e-12));
    swapped = new java.util.HashMap<>(answersOfBob);
    swapped.put("threats.fraud.ratePerYear", 0.2);
    assertThat(Objects.requireNonNull(found.get("threats.fraud.ratePerYear").back()).mean())
        .isCloseTo(bad(reviewed(by("bob", swapped))) - bad(bob), within(1e-12))
        .isPositive();
  }

  @Test
  void poolAndStartingAnswersPartWhereReviewersAnswered() {
    Map<String, Object> one = by("a", Map.of("friction", 0.3, "readiness.ceiling", 0.9));
    Map<String, Object> other = by("b", Map.of("readiness.ceiling", 0.1));
    Scenario pool = reviewed(one, other);
    Scenario none = Examples.read(plain());

    Map<String, Crux.Disagreement> found = byQuestion(Crux.of(none, pool, Workers.ALONE));

    assertThat(found).containsOnlyKeys("friction", "readiness.ceiling");
    Crux.Disagreement ceiling = found.get("readiness.ceiling");
    Scenario swapped = reviewed(by("a", Map.of("readiness.ceiling", 0.9)), other);
    assertThat(Objects.requireNonNull(ceiling.there()).mean())
        .isCloseTo(bad(swapped) - bad(none), within(1e-12));
    swapped = reviewed(by("a", Map.of("friction", 0.3)));
    assertThat(Objects.requireNonNull(ceiling.back()).mean())
        .isCloseTo(bad(swapped) - bad(pool), within(1e-12));
  }

  @Test
  void differentPanelsAreOneDifference() {
    Map<String, Object> one = by("a", Map.of("readiness.ceiling", 0.9));
    Map<String, Object> other = by("b", Map.of("readiness.ceiling", 0.1));
    Map<String, Object> third = by("c", Map.of("readiness.ceiling", 0.1));

    Crux crux = Crux.of(reviewed(one, other), reviewed(one, third), Workers.ALONE);
    assertThat(byQuestion(crux)).containsOnlyKeys("reviewers");
    assertThat(crux.disagreements().get(0).size()).isZero();
  }

  @Test
  @SuppressWarnings("unchecked")
  void aThreatThatOnlyOneCountsGoesWithItsAnswers() {
    Map<String, Object> tree = plain();
    List<Object> threats = new ArrayList<>((List<Object>) tree.get("threats"));
    threats.remove(1);
    Examples.set(tree, "threats", threats);
    Scenario without = Examples.read(tree);
    Scenario answered = reviewed(by("a", Map.of("threats.fraud.ratePerYear", 0.3)));

    Crux crux = Crux.of(without, answered, Workers.ALONE);

    assertThat(byQuestion(crux)).containsOnlyKeys("threats.fraud");
    Crux.Disagreement fraud = crux.disagreements().get(0);
    assertThat(Objects.requireNonNull(fraud.there()).mean())
        .isCloseTo(crux.second() - crux.first(), within(1e-12));
    assertThat(Objects.requireNonNull(fraud.back()).mean())
        .isCloseTo(crux.first() - crux.second(), within(1e-12));
  }

  /** With the other's strength in its place the scenario is the other's, in closed form. */
  @Test
  void anEffectOfAModificationThatBothHaveIsAQuestion() {
    Scenario weak = filtered(0.2, Map.of());
    Scenario strong = filtered(0.8, Map.of());

    Crux crux = Crux.of(weak, strong, Workers.ALONE);

    assertThat(crux.disagreements()).hasSize(1);
    Crux.Disagreement effect = crux.disagreements().get(0);
    assertThat(effect.part()).isEqualTo(Question.effect("filters", 0, Target.SAFEGUARD));
    assertThat(crux.first()).isCloseTo(planned(weak), within(1e-12));
    assertThat(Objects.requireNonNull(effect.there()).mean())
        .isCloseTo(crux.second() - crux.first(), within(1e-12))
        .isNegative();
    assertThat(Objects.requireNonNull(effect.back()).mean())
        .isCloseTo(crux.first() - crux.second(), within(1e-12));
  }

  @Test
  void twoReviewersMayPartOnAnEffect() {
    Map<String, Object> ann = Map.of("modifications.filters.effects.0", 0.9, "friction", 0.1);
    Map<String, Object> bob = Map.of("friction", 0.1);
    Scenario first = filtered(0.5, ann);
    Scenario second = filtered(0.5, bob);

    Map<String, Crux.Disagreement> found = byQuestion(Crux.of(first, second, Workers.ALONE));

    assertThat(found).containsOnlyKeys("modifications.filters.effects.0");
    assertThat(Objects.requireNonNull(found.get("modifications.filters.effects.0").there()).mean())
        .isCloseTo(planned(second) - planned(first), within(1e-12))
        .isPositive();
  }

  @Test
  void aModificationWithOtherEffectsIsTakenAsAWhole() {
    Scenario filters = filtered(0.5, Map.of());
    Map<String, Object> tree = plain();
    Examples.set(
        tree,
        "modifications",
        List.of(
            Map.of(
                "id", "filters", "effects", List.of(Map.of("target", "FRICTION", "value", 0.5)))));

    assertThat(byQuestion(Crux.of(filters, Examples.read(tree), Workers.ALONE)))
        .containsOnlyKeys("modifications.filters");
  }

  @Test
  void aStepOfAChainIsSwappedByItself() {
    Map<String, Object> tree = Examples.set(Examples.secondTree(), "draws", 512);
    Examples.set(tree, "modifications", List.of());
    Scenario first = Examples.read(tree);
    Question success = step(first, "success");
    Question attempts = step(first, "attempts");
    Scenario second = first.with(success, Quantity.of(0.5)).with(attempts, Quantity.of(2e-3));

    Map<String, Crux.Disagreement> found = byQuestion(Crux.of(first, second, Workers.ALONE));

    assertThat(found).containsOnlyKeys(success.key(), attempts.key());
    assertThat(Objects.requireNonNull(found.get(success.key()).there()).mean())
        .isCloseTo(bad(first.with(success, Quantity.of(0.5))) - bad(first), within(1e-12))
        .isPositive();
  }

  @Test
  void aChainAndARateAreTakenAsAWhole() {
    Map<String, Object> tree = Examples.set(Examples.secondTree(), "draws", 512);
    Examples.set(tree, "modifications", List.of());
    Scenario chain = Examples.read(tree);
    String id = step(chain, "success").id();
    Scenario rate =
        chain
            .withThreats(
                chain.threats().stream()
                    .map(
                        each ->
                            each.id().equals(id)
                                ? new Threat(
                                    id, each.kind(), each.relative(), each.breadth(), List.of())
                                : each)
                    .toList())
            .with(Question.threatRate(id), Quantity.of(0.1));

    assertThat(byQuestion(Crux.of(chain, rate, Workers.ALONE))).containsOnlyKeys("threats." + id);
  }

  private static Question step(Scenario scenario, String step) {
    return scenario.questions().stream()
        .filter(each -> each.part().equals(step) && each.key().endsWith(".with"))
        .findFirst()
        .orElseThrow();
  }

  private static Scenario filtered(double strength, Map<String, Object> answers) {
    Map<String, Object> tree = plain();
    Examples.set(
        tree,
        "modifications",
        List.of(
            Map.of(
                "id",
                "filters",
                "effects",
                List.of(Map.of("target", "SAFEGUARD", "value", strength)))));
    if (!answers.isEmpty()) {
      Examples.set(tree, "reviewers", List.of(by("a", answers)));
    }
    return Examples.read(tree);
  }

  private static double planned(Scenario scenario) {
    return PathwayModel.answer(scenario, Options.standard()).first().assessment().bad().mean();
  }

  @Test
  void sameScenariosDoNotPart() {
    Scenario same = Examples.read(plain());
    assertThat(Crux.of(same, same, Workers.ALONE).disagreements()).isEmpty();
  }

  private static Map<String, Object> plain() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 512);
    return Examples.set(tree, "modifications", List.of());
  }

  private static double bad(Scenario scenario) {
    return PathwayModel.answer(scenario, Options.standard()).asProposed().bad().mean();
  }
}
