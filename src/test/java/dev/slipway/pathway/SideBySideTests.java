package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Plans side by side say to the last bit what the same plans say alone and with modifications. */
class SideBySideTests {

  private static final Options OPTIONS = new Options(true, 0.0025, 0.1);

  /** With the first modification only, so that none excludes another. */
  private final Scenario example =
      Examples.with(Examples.example(), Examples.example().modifications().subList(0, 1));

  private final Scenario plain = example.plain();

  @Test
  void planIsAssessedAsItIsAlone() {
    Answer alone = PathwayModel.answer(plain, OPTIONS);

    SideBySide.Plan plan = SideBySide.of(List.of(plain, example), OPTIONS).plans().get(0);

    assertThat(plan.assessment()).isEqualTo(alone.asProposed().withoutPathway());
    assertThat(plan.margin()).isEqualTo(alone.margin());
    assertThat(plan.asToday().bad()).isEqualTo(alone.asToday().bad());
  }

  @Test
  void plansOfOtherModelsAreAssessedAsTheyAreAlone() {
    Map<String, Object> tree = Examples.tree();
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "draws", 320);
    Scenario first = Examples.read(tree);
    Examples.set(tree, "parameters", 4e12);
    Examples.set(tree, "copy.lagMonths", 40);
    Examples.set(tree, "copy.openHalfLifeMonths", 2);
    Examples.set(tree, "readiness.ceiling", 0.9);
    Examples.set(tree, "threats.0.relative", true);
    Scenario other = Examples.read(tree);

    SideBySide side = SideBySide.of(List.of(first, other), OPTIONS);

    Answer alone = PathwayModel.answer(other, OPTIONS);
    assertThat(side.plans().get(1).assessment()).isEqualTo(alone.asProposed().withoutPathway());
    assertThat(side.plans().get(1).margin()).isEqualTo(alone.margin());
  }

  @Test
  void changeToThePlanWithModificationsIsThatOfAskingForThem() {
    Set<String> ids =
        example.modifications().stream().map(Modification::id).collect(Collectors.toSet());
    Comparison asked = PathwayModel.compare(example, ids, OPTIONS);

    SideBySide side = SideBySide.of(List.of(plain, example), OPTIONS);

    Change change = side.changes().get(0).get(1);
    assertThat(change.bad()).isEqualTo(asked.after().change().bad());
    assertThat(change.good()).isEqualTo(asked.after().change().good());
    assertThat(change.verdict()).isEqualTo(asked.after().change().verdict());
    assertThat(side.changes().get(1).get(0).bad().mean())
        .isEqualTo(-asked.after().change().bad().mean());
    assertThat(side.changes().get(0).get(0).bad().p95()).isZero();
  }

  @Test
  void plansOfDifferentRandomNumbersAreRefused() {
    Scenario other = plain.withSeed(plain.seed() + 1);
    assertThatThrownBy(() -> SideBySide.of(List.of(plain, other), OPTIONS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shorterHorizonReadsTheSameDrawsEarlier() {
    int half = plain.horizonMonths() / 2;
    SideBySide side = SideBySide.of(List.of(plain, plain.withHorizon(half)), OPTIONS);

    double byThen = side.plans().get(0).assessment().curves().bad().mean().get(half - 1);
    assertThat(side.plans().get(1).assessment().bad().mean()).isCloseTo(byThen, within(1e-12));
  }

  @Test
  void horizonIsAllThatAnotherHorizonChanges() {
    assertThat(plain.withHorizon(12).horizonMonths()).isEqualTo(12);
    assertThat(plain.withHorizon(plain.horizonMonths())).isEqualTo(plain);
  }
}
