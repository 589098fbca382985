package dev.slipway.pathway.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.stats.Quantity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answer sheets laid over one another, and one answer swapped. */
class AnswersTests {

  private static final Question FRICTION = Question.FRICTION;
  private static final Question LAG = Question.COPY_LAG;
  private static final Quantity LITTLE = Quantity.of(0.1);
  private static final Quantity MUCH = Quantity.of(0.5, 0.7, 0.9);

  @Test
  void whatIsLeftOpenHasNoAnswer() {
    Answers answers = Answers.of(FRICTION, LITTLE);

    assertThat(answers.answer(FRICTION)).isEqualTo(LITTLE);
    assertThat(answers.find(LAG)).isEmpty();
    assertThat(answers.has(LAG)).isFalse();
    assertThatThrownBy(() -> answers.answer(LAG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("copy.lagMonths");
  }

  @Test
  void oneAnswerIsSwappedAndTheSheetBeforeStays() {
    Answers before = Answers.of(FRICTION, LITTLE);
    Answers after = before.with(FRICTION, MUCH);

    assertThat(after.answer(FRICTION)).isEqualTo(MUCH);
    assertThat(before.answer(FRICTION)).isEqualTo(LITTLE);
    assertThat(after.with(FRICTION, null)).isEqualTo(Answers.NONE);
  }

  @Test
  void theSheetOnTopCountsWhereItHasAnAnswer() {
    Answers rubric = Answers.of(FRICTION, LITTLE).with(LAG, MUCH);
    Answers claim = Answers.of(FRICTION, MUCH);

    assertThat(claim.over(rubric)).isEqualTo(rubric.with(FRICTION, MUCH));
    assertThat(rubric.over(claim)).isEqualTo(rubric);
    assertThat(Answers.NONE.over(rubric)).isEqualTo(rubric);
    assertThat(rubric.over(Answers.NONE)).isEqualTo(rubric);
  }

  @Test
  void nobodyChangesASheetFromOutside() {
    Map<Question, Quantity> map = new HashMap<>(Map.of(FRICTION, LITTLE));
    Answers answers = new Answers(map);
    map.clear();

    assertThat(answers.answer(FRICTION)).isEqualTo(LITTLE);
    assertThatThrownBy(() -> answers.byQuestion().remove(FRICTION))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(answers.only(LAG::equals).isEmpty()).isTrue();
  }
}
