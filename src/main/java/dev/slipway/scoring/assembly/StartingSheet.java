package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Question;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands before anybody has answered: the profile, the rubric, the reference cases. */
final class StartingSheet {

  private StartingSheet() {}

  /** Answers to what is raised, in the order of the model's story. */
  static Sheet of(ModelProfile profile, Rubric rubric, Lags lags, Set<Question> raised) {
    Map<Question, Input> inputs = new LinkedHashMap<>();
    inputs.put(Question.PARAMETERS, parameters(profile));
    for (Question question : rubric.questions()) {
      if (raised.contains(question)) {
        inputs.put(question, input(question, rubric, lags));
      }
    }
    return new Sheet(inputs);
  }

  private static Input input(Question question, Rubric rubric, Lags lags) {
    OpenLag open = lags.open();
    if (question.equals(Question.COPY_LAG)) {
      return copied(lags.copy());
    }
    return open != null && question.equals(Question.OPEN_HALF_LIFE)
        ? opened(open)
        : Input.of(
            question.key(),
            rubric.answers().answer(question),
            Origin.RUBRIC,
            rubric.basis(question));
  }

  private static Input copied(CopyLag lag) {
    String key =
        lag.chosen()
            ? "scoring.basis.cases.chosen"
            : "scoring.basis.cases"
                + (lag.overall() ? ".overall" : "")
                + (lag.hindsight() ? ".hindsight" : "");
    List<String> args =
        List.of(
            Integer.toString(lag.cases()),
            Integer.toString(lag.events()),
            words(lag.group()),
            lag.asOf().toString());
    return Input.explained(Question.COPY_LAG.key(), lag.lagMonths(), Origin.CASES, key, args);
  }

  private static Input opened(OpenLag open) {
    List<String> args =
        List.of(
            Integer.toString(open.cases()),
            Integer.toString(open.events()),
            words(open.group()),
            open.asOf().toString(),
            Integer.toString(open.atOnce()));
    return Input.explained(
        Question.OPEN_HALF_LIFE.key(),
        open.halfLifeMonths(),
        Origin.CASES,
        "scoring.basis.open" + (open.overall() ? ".overall" : ""),
        args);
  }

  private static String words(String group) {
    return group.toLowerCase(Locale.ROOT).replace("+", " and ");
  }

  private static Input parameters(ModelProfile profile) {
    ParameterCount count = profile.parameters();
    String key =
        count == null
            ? "scoring.basis.parameters.unknown"
            : profile.parametersPublished()
                ? "scoring.basis.parameters.published"
                : "scoring.basis.parameters.judged";
    return Input.explained(
        Question.PARAMETERS.key(),
        count == null ? RubricScenario.UNKNOWN_COUNT : count.quantity(),
        Origin.PROFILE,
        key,
        List.of());
  }
}
