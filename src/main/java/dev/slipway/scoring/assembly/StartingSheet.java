package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What stands before anybody has answered: the profile, the rubric, the reference cases. */
final class StartingSheet {

  private StartingSheet() {}

  /** Answers to what is raised, in the order of the model's story. */
  static AnswerSheet of(ProfileInputs profile, Rubric rubric, Lags lags, Set<Question> raised) {
    Map<Question, Input> inputs = new LinkedHashMap<>();
    inputs.put(Question.PARAMETERS, profile.parameters());
    for (Question question : rubric.questions()) {
      if (raised.contains(question)) {
        inputs.put(question, input(question, profile, rubric, lags));
      }
    }
    return new AnswerSheet(inputs);
  }

  private static Input input(Question question, ProfileInputs profile, Rubric rubric, Lags lags) {
    Input ofCases = lags.inputs().get(question);
    if (ofCases != null) {
      return ofCases;
    }
    return switch (question.family()) {
      case CAPABILITY -> profile.capability();
      case SUBSTITUTE_MISUSE, SUBSTITUTE_USE -> profile.substitute(question);
      default ->
          Input.of(
              question, rubric.answers().answer(question), Origin.RUBRIC, rubric.basis(question));
    };
  }
}
