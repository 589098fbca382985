package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProliferationTests {

  private static final int H = 36;

  /** Shown from the first month on, everything certain, nothing leaks. */
  private static Map<String, Object> certain() {
    Map<String, Object> tree = Examples.certainTree();
    Examples.set(tree, "draws", 16);
    Examples.set(tree, "horizonMonths", H);
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "API")));
    Examples.set(tree, "today.copies", "NONE");
    Examples.set(tree, "today.weightsOut", false);
    Examples.set(tree, "today.monthsShown", 0);
    Examples.set(tree, "copy.relative", false);
    Examples.set(tree, "copy.lagMonths", 9);
    Examples.set(tree, "copy.shape", 1.3);
    Examples.set(tree, "copy.neverShare", 0.1);
    Examples.set(tree, "copy.openHalfLifeMonths", 4);
    for (String level : List.of("INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS")) {
      Examples.set(tree, "reach.leakPerMonth." + level, 0);
    }
    return tree;
  }

  @Test
  void chanceOfACopyIsTheLagsDistribution() {
    Proliferation spread = PathwayModel.spread(Examples.read(certain()), Set.of());

    for (int month : List.of(1, 6, 12, 24, 36)) {
      double expected = 0.9 * -Math.expm1(-Math.log(2) * Math.pow(month / 9.0, 1.3));
      assertThat(spread.copied().get(month - 1))
          .as("by %d", month)
          .isCloseTo(expected, within(1e-12));
    }
    assertThat(spread.firstStep()).isZero();
    assertThat(spread.opensIn()).isNull();
  }

  @Test
  void openDistributionIsThatOfTheScore() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 1024);
    Scenario scenario = Examples.read(tree);
    Curves curves =
        Objects.requireNonNull(
            PathwayModel.answer(scenario, Options.standard().withCurves()).asProposed().curves());

    List<Double> open = PathwayModel.spread(scenario, Set.of()).open();

    assertThat(open).hasSameSizeAs(curves.open().mean());
    for (int t = 0; t < open.size(); t++) {
      assertThat(open.get(t)).isCloseTo(curves.open().mean().get(t), within(1e-12));
    }
  }

  @Test
  void copiesThatExistNeedNotBeWaitedFor() {
    Map<String, Object> tree = Examples.set(certain(), "today.copies", "RESTRICTED");
    Examples.set(tree, "today.monthsShown", 1);

    assertThat(PathwayModel.spread(Examples.read(tree), Set.of()).copied()).containsOnly(1.0);
  }

  @Test
  void saysWhenThePlanItselfOpensTheWeights() {
    Map<String, Object> tree =
        Examples.set(
            certain(),
            "plan",
            List.of(
                Map.of("month", 2, "access", "API"), Map.of("month", 8, "access", "OPEN_WEIGHTS")));

    Proliferation spread = PathwayModel.spread(Examples.read(tree), Set.of());

    assertThat(spread.firstStep()).isEqualTo(2);
    assertThat(spread.opensIn()).isEqualTo(8);
    assertThat(spread.open().get(7)).isLessThan(1);
    assertThat(spread.open().get(8)).isCloseTo(1, within(1e-12));
  }

  @Test
  void delayMovesTheFirstStep() {
    Map<String, Object> tree =
        Examples.set(
            certain(),
            "modifications",
            List.of(
                Map.of("id", "later", "effects", List.of(Map.of("target", "DELAY", "months", 6)))));
    Scenario scenario = Examples.read(tree);

    Proliferation spread = PathwayModel.spread(scenario, Set.of("later"));

    assertThat(spread.firstStep()).isEqualTo(6);
    assertThat(spread.copied().get(11))
        .isLessThan(PathwayModel.spread(scenario, Set.of()).copied().get(11));
  }
}
