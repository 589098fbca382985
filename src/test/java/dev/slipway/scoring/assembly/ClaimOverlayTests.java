package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimOverlayTests {

  private static final Quantity CLAIMED = Quantity.of(0.25);

  private final Scenario before = relative();

  /** Everything that can be carried over is. */
  private static Scenario relative() {
    Map<String, Object> tree = Examples.tree();
    Examples.set(tree, "copy.relative", true);
    Scenario scenario = Examples.read(tree);
    assertThat(scenario.threats().get(0).relative()).isTrue();
    assertThat(scenario.benefits().get(0).relative()).isTrue();
    return scenario;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "friction",
        "reach.misuse.API",
        "copy.lagMonths",
        "threats.fraud.ratePerYear",
        "threats.fraud.safeguard.API",
        "benefits.creative.ratePerYear"
      })
  void putsTheAnswerWhereTheQuestionIsAndNowhereElse(String key) {
    Question question = Question.parse(key).orElseThrow();

    Scenario after = claiming(question);

    assertThat(after.answers()).isEqualTo(before.answers().with(question, CLAIMED));
    // A claimed rate or lag is about the model in hand.
    assertThat(after.constants().lagRelative()).isEqualTo(!key.equals("copy.lagMonths"));
    assertThat(after.threats())
        .allSatisfy(
            threat ->
                assertThat(threat.relative())
                    .isEqualTo(
                        !question.equals(Question.threatRate(threat.id()))
                            && original(threat.id())));
    assertThat(after.benefits())
        .filteredOn(benefit -> question.equals(Question.benefitRate(benefit.id())))
        .allSatisfy(benefit -> assertThat(benefit.relative()).isFalse());
  }

  private boolean original(String id) {
    return before.threats().stream().anyMatch(each -> each.id().equals(id) && each.relative());
  }

  @ParameterizedTest
  @ValueSource(strings = {"threats.none.ratePerYear", "benefits.none.ratePerYear"})
  void whatTheProposalDoesNotRaiseChangesNothing(String key) {
    assertThat(claiming(Question.parse(key).orElseThrow())).isEqualTo(before);
  }

  private Scenario claiming(Question question) {
    Map<Question, Input> inputs = new LinkedHashMap<>();
    before
        .answers()
        .byQuestion()
        .forEach((each, answer) -> inputs.put(each, Input.of(each, answer, Origin.RUBRIC, "")));
    AnswerSheet claims = ClaimOverlay.sheet(List.of(new Claim(question, CLAIMED, "because")));
    AnswerSheet laid = claims.over(new AnswerSheet(inputs));
    if (laid.has(question)) {
      Input input = laid.inputs().get(question);
      assertThat(input.origin()).isEqualTo(Origin.CLAIM);
      assertThat(input.basis()).isEqualTo("because");
    }
    return ClaimOverlay.absolute(before, claims).withAnswers(laid.answers());
  }
}
