package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Question;
import dev.slipway.precedent.forecast.LagForecast;
import dev.slipway.precedent.forecast.LagForm;
import dev.slipway.precedent.forecast.Openings;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says of an answer by the reference cases on how many of them it rests. */
final class LagInputs {

  private LagInputs() {}

  static Input copied(CopyLag lag) {
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
    return Input.explained(Question.COPY_LAG, lag.lagMonths(), Origin.CASES, key, args);
  }

  static Input opened(OpenLag open) {
    List<String> args =
        List.of(
            Integer.toString(open.cases()),
            Integer.toString(open.events()),
            words(open.group()),
            open.asOf().toString(),
            Integer.toString(open.atOnce()));
    return Input.explained(
        Question.OPEN_HALF_LIFE,
        open.halfLifeMonths(),
        Origin.CASES,
        "scoring.basis.open" + (open.overall() ? ".overall" : ""),
        args);
  }

  static Input forecast(LagForecast lag, LagForm form, LocalDate announced, LocalDate asOf) {
    List<String> args =
        List.of(
            Integer.toString(lag.cases()),
            Integer.toString(lag.events()),
            Integer.toString(announced.getYear()),
            asOf.toString());
    return Input.explained(
        Question.COPY_LAG,
        lag.lagMonths(),
        Origin.CASES,
        "scoring.basis.forecast." + form.name(),
        args);
  }

  static List<Input> openings(Openings openings, Set<String> modalities, LocalDate asOf) {
    String of = "." + Openings.Side.of(modalities).name();
    List<String> args =
        List.of(
            Integer.toString(openings.copies()),
            Integer.toString(openings.atOnce()),
            Integer.toString(openings.later().size()),
            Integer.toString(openings.openedLater()),
            asOf.toString());
    return List.of(
        Input.explained(
            Question.OPEN_AT_ONCE,
            openings.openAtOnce(),
            Origin.CASES,
            "scoring.basis.atOnce" + (openings.copies() == 0 ? ".NONE" : of),
            args),
        Input.explained(
            Question.OPEN_HALF_LIFE,
            openings.halfLifeMonths(),
            Origin.CASES,
            "scoring.basis.later" + (openings.later().isEmpty() ? ".NONE" : of),
            args));
  }

  private static String words(String group) {
    return group.toLowerCase(Locale.ROOT).replace("+", " and ");
  }
}
