package dev.slipway.scoring.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.IntegrationTest;
import dev.slipway.desk.DeskWorld;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.starting.AnswersInHand;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rubric answers for a model that nobody has proposed to release. */
class ScenarioInHandIT extends IntegrationTest {

  private static final Question RATE = Question.threatRate("harassment");

  @Autowired private AnswersInHand inHand;
  @Autowired private ProfileService profiles;
  @Autowired private Rubrics rubrics;

  /** In the middle: the reference model’s rate, times capability to its power, times generality. */
  @Test
  void ratesAreConvertedAndStepsOfTheReferenceModelLeftOut() {
    ModelProfile model =
        profiles.add(DeskWorld.model("Boat " + UUID.randomUUID(), "Quay Laboratory", 3e9));
    Answers answers = inHand.of(model, List.of("harassment", "fraud", "gone"), List.of("creative"));
    Answers rubric = rubrics.current().answers();
    double capability = answers.answer(Question.CAPABILITY).p50();
    Generality generality = Generality.valueOf(model.generality().name());
    double expected =
        rubric.answer(RATE).p50()
            * Math.pow(capability, rubric.answer(Question.CAPABILITY_THREATS).p50())
            * rubric.answer(Question.generalityThreats(generality)).p50();
    assertThat(answers.answer(RATE).p50()).isCloseTo(expected, within(expected * 1e-9));
    assertThat(answers.answer(RATE)).isNotEqualTo(rubric.answer(RATE));
    assertThat(answers.questions()).noneMatch(each -> each.part().equals("groups"));
    assertThat(answers.find(Question.FRICTION)).isEqualTo(rubric.find(Question.FRICTION));
  }
}
