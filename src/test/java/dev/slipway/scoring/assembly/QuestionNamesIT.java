package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.KeyNames;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every key that a reviewer's comment can begin with is named to who reads the trail. */
class QuestionNamesIT extends IntegrationTest {

  @Autowired private KeyNames names;
  @Autowired private QuestionNames questions;
  @Autowired private Catalogue catalogue;
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

  /** A column does not say whether its effect is a share or a factor. */
  @Test
  void everyColumnOfAnEffectHasANameWithoutItsKey() {
    int version = rubrics.current().version();
    assertThat(catalogue.all()).isNotEmpty();
    for (CatalogueEntry entry : catalogue.all()) {
      List<Effect> effects = entry.modification().effects();
      for (int i = 0; i < effects.size(); i++) {
        Target target = effects.get(i).target();
        if (target.takesValue()) {
          Column column = Question.effect(entry.slug(), i, target).column();
          assertThat(questions.name(column, version))
              .startsWith(entry.name())
              .doesNotContain(column.key());
        }
      }
    }
  }

  @Test
  void whatIsNoKeyHasNoName() {
    assertThat(names.name("")).isEmpty();
    assertThat(names.name("I think")).isEmpty();
  }
}
