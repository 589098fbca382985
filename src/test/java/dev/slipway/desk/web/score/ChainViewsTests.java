package dev.slipway.desk.web.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.Origin;
import dev.slipway.stats.Quantity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainViewsTests {

  private final Rubric rubric = mock(Rubric.class);
  private final QuestionWords words = mock(QuestionWords.class);
  private final ChainViews chains = new ChainViews(words);

  @BeforeEach
  void named() {
    when(rubric.threatName("fraud")).thenReturn("Fraud");
    when(rubric.threats()).thenReturn(List.of());
    when(words.step(any(), any())).thenAnswer(call -> call.<Question>getArgument(1).part());
  }

  /** 60 × 4 × 0.01 / 170 with the model, half as much without it. */
  @Test
  void multipliesTheMiddlesOfBothSides() {
    List<ChainView> found =
        chains.of(
            List.of(
                input("friction", 0.02),
                input("threats.fraud.steps.groups.with", 60),
                input("threats.fraud.steps.attempts.with", 4),
                input("threats.fraud.steps.success.with", 0.01),
                input("threats.fraud.steps.success.without", 0.005),
                input("threats.fraud.steps.extreme.with", 1 / 170.0)),
            rubric);

    assertThat(found).hasSize(1);
    ChainView fraud = found.get(0);
    assertThat(fraud.threat()).isEqualTo("Fraud");
    assertThat(fraud.steps())
        .extracting(ChainView.Step::name)
        .containsExactly("groups", "attempts", "success", "extreme");
    assertThat(fraud.steps())
        .extracting(ChainView.Step::count)
        .containsExactly(true, true, false, false);
    assertThat(fraud.rate()).isCloseTo(2.4 / 170, within(1e-15));
    assertThat(fraud.adds()).isCloseTo(1.2 / 170, within(1e-15));
  }

  @Test
  void ratesAskedAsSuchMakeNoChain() {
    assertThat(chains.of(List.of(input("threats.fraud.ratePerYear", 0.02)), rubric)).isEmpty();
  }

  private static Input input(String key, double answer) {
    Family family = answer < 1 ? Family.CHANCE_WITH : Family.COUNT_WITH;
    Question question = Question.parse(key, family).orElseGet(() -> Question.read(key));
    return new Input(
        question, Quantity.of(answer), null, Origin.RUBRIC, "judgement", null, List.of());
  }
}
