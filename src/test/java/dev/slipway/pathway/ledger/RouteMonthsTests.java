package dev.slipway.pathway.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.Pathway;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Proliferation;
import dev.slipway.pathway.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arose by a month is what a horizon of so many months finds. */
class RouteMonthsTests {

  private static final Options CURVES = Options.standard().withCurves();
  private static final double NINTH = 1e-9;

  private static Pathway pathway(Assessment assessment) {
    return Objects.requireNonNull(assessment.pathway());
  }

  /** Weights are opened in the course of it, something exists already, and a copy is there. */
  private static Scenario changing() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 320);
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "today.substitute", Map.of("misuse", 0.3, "use", 0.2));
    Examples.set(tree, "today.copies", "RESTRICTED");
    Examples.set(tree, "today.monthsShown", 6);
    Examples.set(tree, "copy.openAtOnce", 0.2);
    Examples.set(tree, "threats.0.builtInSafeguard", 0.5);
    Examples.set(
        tree,
        "plan",
        List.of(
            Map.of("month", 2, "access", "API"),
            Map.of("month", 7, "access", "GATED_WEIGHTS"),
            Map.of("month", 15, "access", "OPEN_WEIGHTS")));
    return Examples.read(tree);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 14, 16, 29, 36})
  void ofAMonthIsThatOfAHorizonOfSoManyMonths(int horizon) {
    Scenario scenario = changing();
    Answer whole = PathwayModel.answer(scenario, CURVES);

    Answer part = PathwayModel.answer(scenario.withHorizon(horizon), Options.standard());

    close(pathway(whole.asProposed()).by(horizon - 1), part.asProposed().arose());
    close(pathway(whole.asToday()).by(horizon - 1), part.asToday().arose());
  }

  private static void close(BadOutcomeRoutes found, BadOutcomeRoutes expected) {
    expected
        .byRoute()
        .forEach(
            (route, arose) ->
                assertThat(found.byRoute().get(route)).as(route).isCloseTo(arose, within(NINTH)));
  }

  @Test
  void addsUpToTheCurveInEveryMonth() {
    Assessment planned =
        Objects.requireNonNull(PathwayModel.answer(Examples.example(), CURVES).asPlanned())
            .assessment();

    for (int t = 0; t < pathway(planned).months(); t++) {
      double sum = pathway(planned).by(t).byRoute().values().stream().mapToDouble(one -> one).sum();
      assertThat(sum).isCloseTo(planned.curves().bad().mean().get(t), within(5 * NINTH));
    }
  }

  @Test
  void copiesComeAsForecastsSay() {
    Scenario scenario = changing().withPlan(Examples.example().plan());

    Pathway pathway = pathway(PathwayModel.answer(scenario.plain(), CURVES).asProposed());

    Proliferation spread = PathwayModel.spread(scenario.plain(), Set.of());
    for (int t = 0; t < pathway.months(); t++) {
      assertThat(pathway.copied().get(t)).isCloseTo(spread.copied().get(t), within(NINTH));
    }
  }

  @Test
  void isLeftOutOfPlansWithSomeModificationsAndWhereNoCurvesAreAskedFor() {
    Answer answer = PathwayModel.answer(Examples.example(), CURVES);

    assertThat(answer.with().values()).allMatch(one -> one.pathway() == null);
    assertThat(PathwayModel.answer(Examples.example(), Options.standard()).asToday().pathway())
        .isNull();
  }

  @Test
  void asLikelyAsNotIsTheFirstMonthWithAHalf() {
    assertThat(Pathway.asLikelyAsNot(List.of(0.1, 0.5, 0.7))).isEqualTo(1);
    assertThat(Pathway.asLikelyAsNot(List.of(0.1, 0.49))).isNull();
  }
}
