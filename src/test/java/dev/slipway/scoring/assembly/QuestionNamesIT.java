package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.KeyNames;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Rubrics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every key that a reviewer's comment can begin with is named to who reads the trail. */
class QuestionNamesIT extends IntegrationTest {

  @Autowired private KeyNames names;
  @Autowired private Rubrics rubrics;

  @Test
  void everyQuestionOfTheRubricHasANameWithoutItsKey() {
    assertThat(rubrics.current().questions())
        .extracting(Question::key)
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(names.name(key))
                    .hasValueSatisfying(name -> assertThat(name).isNotBlank().doesNotContain(key)));
  }

  @Test
  void whatIsNoKeyHasNoName() {
    assertThat(names.name("")).isEmpty();
    assertThat(names.name("I think")).isEmpty();
  }
}
