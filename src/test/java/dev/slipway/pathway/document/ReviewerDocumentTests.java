package dev.slipway.pathway.document;

import static dev.slipway.pathway.document.DocumentFaults.assertFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviewers in a scenario document. */
class ReviewerDocumentTests {

  private static Map<String, Object> reviewer(String question, Object answer) {
    return Map.of("id", "a", "weight", 2, "answers", Map.of(question, answer));
  }

  @Test
  void readsReviewersAndWritesThemBack() {
    Map<String, Object> answers =
        Map.of(
            "copy.lagMonths",
            Map.of("p05", 1, "p50", 3, "p95", 9),
            "parameters",
            7e9,
            "reach.leakPerMonth.API",
            0,
            "scopeLimit.use.DOMAIN",
            1,
            "generalityMultiplier.threats.GENERAL_AGENT",
            4,
            "readiness.learning",
            1,
            "threats.fraud.safeguard.OPEN_WEIGHTS",
            0.5,
            "benefits.creative.ratePerYear",
            2);
    List<Object> reviewers =
        List.of(
            Map.of("id", "a", "weight", 0.5, "answers", answers),
            Map.of("id", "b", "answers", Map.of()));
    Scenario s = Examples.read(Examples.set(Examples.tree(), "reviewers", reviewers));

    assertThat(s.reviewers().all()).hasSize(2);
    assertThat(s.reviewers().all().get(0).weight()).isEqualTo(0.5);
    assertThat(s.reviewers().all().get(0).answers().byQuestion())
        .hasSize(8)
        .containsEntry(Question.COPY_LAG, Quantity.of(1, 3, 9));
    assertThat(s.reviewers().all().get(1).weight()).isEqualTo(1);
    Map<String, Object> written = ScenarioDocument.write(s);
    assertThat(written).containsKey("reviewers");
    assertThat(Examples.read(written)).isEqualTo(s);
  }

  @ParameterizedTest
  @CsvSource({
    "copy.lagMonths,0,quantity.range",
    "copy.lagMonths,12001,quantity.range",
    "copy.acceleration,0.5,quantity.range",
    "friction,1.5,quantity.range",
    "parameters,0,quantity.range",
    "reach.leakPerMonth.API,51,quantity.range",
    "generalityMultiplier.benefits.SINGLE_TASK,0,quantity.range",
    "threats.fraud.ratePerYear,-1,quantity.range",
    "threats.fraud.safeguard.API,2,quantity.range",
    "benefits.creative.ratePerYear,60,quantity.range",
    "copy.shape,1,question.unknown",
    "copy,1,question.unknown",
    "reach.misuse,0.5,question.unknown",
    "reach.misuse.OPEN_WEIGHTS,0.5,question.unknown",
    "threats.fraud,0.5,question.unknown",
    "threats..ratePerYear,0.5,question.unknown",
    "threats.fraud.relative,0.5,question.unknown",
    "threats.fraud.safeguard.NOWHERE,0.5,question.unknown",
    "benefits.creative.safeguard.API,0.5,question.unknown",
    "nonsense,1,question.unknown",
    "threats.unheard-of.ratePerYear,1,id.unknown",
    "benefits.fraud.ratePerYear,1,id.unknown",
  })
  void anAnswerToNoQuestionOrOutOfItsRangeIsAFault(String question, double answer, String code) {
    assertFault(
        "reviewers", List.of(reviewer(question, answer)), "/reviewers/0/answers/" + question, code);
  }

  @Test
  void reviewersAreCheckedLikeEverythingElse() {
    Map<String, Object> infeasible = Map.of("p05", 0.01, "p50", 0.0101, "p95", 0.5);
    String answers = "/reviewers/0/answers";
    assertFault(
        "reviewers",
        List.of(reviewer("friction", infeasible)),
        answers + "/friction",
        "quantity.infeasible");
    assertFault(
        "reviewers",
        List.of(reviewer("friction", "often")),
        answers + "/friction",
        "type.quantity");
    assertFault("reviewers", List.of(Map.of("id", "a")), answers, "missing.object");
    assertFault("reviewers", List.of(Map.of("id", "a", "answers", 3)), answers, "type.object");
    assertFault("reviewers", Map.of(), "/reviewers", "type.list");
    for (double weight : new double[] {0, -1, 1e7}) {
      assertFault(
          "reviewers",
          List.of(Map.of("id", "a", "weight", weight, "answers", Map.of())),
          "/reviewers/0/weight",
          "range.number");
    }
    assertFault(
        "reviewers",
        List.of(Map.of("id", "a", "name", "Ann", "answers", Map.of())),
        "/reviewers/0/name",
        "unknown");
    assertFault(
        "reviewers",
        List.of(reviewer("friction", 0.1), reviewer("friction", 0.2)),
        "/reviewers/1/id",
        "id.twice");
  }

  @Test
  void whereThereAreNoThreatsThereIsNoQuestionAboutOne() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "threats", List.of());
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "reviewers", List.of(reviewer("threats.fraud.ratePerYear", 0.2)));

    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/reviewers/0/answers/threats.fraud.ratePerYear", "question.unknown"));
  }

  @Test
  void whatAModificationAddsMayBeAnswered() {
    Map<String, Object> added = Map.of("id", "new-harm", "kind", "MISUSE", "ratePerYear", 0.1);
    Map<String, Object> tree = Examples.tree();
    Examples.set(
        tree,
        "modifications",
        List.of(
            Map.of(
                "id",
                "adds",
                "effects",
                List.of(Map.of("target", "ADD_THREAT", "threat", added)))));
    Examples.set(tree, "reviewers", List.of(reviewer("threats.new-harm.ratePerYear", 0.2)));

    assertThat(ScenarioDocument.read(tree).faults()).isEmpty();
  }
}
