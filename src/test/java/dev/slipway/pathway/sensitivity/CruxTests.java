package dev.slipway.pathway.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two scenarios with differences that are known, and what each of them moves. */
class CruxTests {

  private static final Workers ALONE = (count, piece) -> Stripes.run(1, count, piece);

  @Test
  void findsEveryDifferenceAndWhatItMoves() {
    Map<String, Object> tree = plain();
    Examples.set(tree, "readiness.ceiling", 0.9);
    Examples.set(tree, "friction", 0.5);
    Examples.set(tree, "reach.misuse.HOSTED", 0.9);
    Examples.set(tree, "plan", List.of(Map.of("month", 0, "access", "API")));
    Scenario first = Examples.read(plain());
    Scenario second = Examples.read(tree);

    Crux crux = Crux.of(first, second, ALONE);

    assertThat(crux.disagreements().stream().map(Crux.Disagreement::question))
        .containsExactlyInAnyOrder("readiness.ceiling", "friction", "reach.misuse.HOSTED", "plan");
    assertThat(crux.disagreements().get(0).question()).isEqualTo("readiness.ceiling");
    assertThat(crux.first()).isCloseTo(bad(first), within(1e-12));
    assertThat(crux.second()).isCloseTo(bad(second), within(1e-12));
    Scenario swapped = Examples.read(Examples.set(plain(), "readiness.ceiling", 0.9));
    Crux.Move there = Objects.requireNonNull(crux.disagreements().get(0).there());
    assertThat(there.mean()).isCloseTo(bad(swapped) - bad(first), within(1e-12));
    assertThat(there.p05()).isLessThan(there.p95());
    Crux.Disagreement friction =
        crux.disagreements().stream()
            .filter(one -> one.question().equals("friction"))
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

    Crux crux = Crux.of(Examples.read(plain()), second, ALONE);

    // Another seed is no difference: both run on the first's draws.
    assertThat(crux.disagreements()).hasSize(1);
    Crux.Disagreement only = crux.disagreements().get(0);
    assertThat(only.question()).isEqualTo("threats.intimate-imagery");
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

    Crux crux = Crux.of(Examples.read(plain()), Examples.read(tree), ALONE);

    assertThat(crux.disagreements()).hasSize(1);
    assertThat(crux.disagreements().get(0).question()).isEqualTo("modifications.later");
    assertThat(crux.second()).isLessThan(crux.first());
  }

  @Test
  void sameScenariosDoNotPart() {
    Scenario same = Examples.read(plain());
    assertThat(Crux.of(same, same, ALONE).disagreements()).isEmpty();
  }

  private static Map<String, Object> plain() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 512);
    return Examples.set(tree, "modifications", List.of());
  }

  private static double bad(Scenario scenario) {
    return PathwayModel.answer(scenario, Options.standard()).asProposed().bad().mean();
  }
}
