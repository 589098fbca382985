package dev.slipway.scoring.assembly;

import dev.slipway.pathway.question.Question;
import dev.slipway.scoring.observed.NoCopyObserved;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.CensoredWait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * That a model has been shown for some months and nobody has copied it tells of how soon a copy
 * comes, and whether any will.
 */
final class NoCopyYet {

  private NoCopyYet() {}

  /**
   * The sheet with both answers updated; each keeps what it rests on beside what it was.
   *
   * @param relative whether the lag on the sheet is that of a model of 10^10 parameters
   */
  static AnswerSheet update(AnswerSheet start, double months, double shape, boolean relative) {
    Input lag = Objects.requireNonNull(start.inputs().get(Question.COPY_LAG));
    Input never = Objects.requireNonNull(start.inputs().get(Question.NEVER_COPIED));
    CensoredWait found =
        CensoredWait.of(
            months / (relative ? barrier(start) : 1), shape, quantity(lag), quantity(never));
    Map<Question, Input> inputs = new LinkedHashMap<>(start.inputs());
    inputs.put(
        Question.COPY_LAG,
        updated(lag, found.lag().posterior(), months, "scoring.basis.noneYet.lag"));
    inputs.put(
        Question.NEVER_COPIED,
        updated(never, found.never().posterior(), months, "scoring.basis.noneYet.never"));
    return new AnswerSheet(inputs);
  }

  /** Likewise where an entry of evidence says so. */
  static AnswerSheet update(
      AnswerSheet start, NoCopyObserved none, double shape, boolean relative) {
    Map<Question, Input> inputs = new LinkedHashMap<>(start.inputs());
    double months = relative ? none.months() / barrier(start) : none.months();
    none.lasting(months)
        .update(
            quantity(Objects.requireNonNull(inputs.get(Question.COPY_LAG))),
            quantity(Objects.requireNonNull(inputs.get(Question.NEVER_COPIED))),
            shape)
        .forEach(
            (question, found) ->
                inputs.computeIfPresent(question, (q, input) -> input.updated(found)));
    return new AnswerSheet(inputs);
  }

  /**
   * How many times longer the model in hand takes to copy: months that passed count so much less
   * for the lag on the sheet, which is updated without being carried over.
   */
  private static double barrier(AnswerSheet start) {
    double parameters = middle(start, Question.PARAMETERS);
    return StrictMath.pow(parameters / 1e10, middle(start, Question.COPY_BARRIER_EXPONENT));
  }

  private static double middle(AnswerSheet start, Question question) {
    return quantity(Objects.requireNonNull(start.inputs().get(question))).p50();
  }

  private static Quantity quantity(Input input) {
    return Objects.requireNonNull(input.quantity());
  }

  private static Input updated(Input before, Quantity after, double months, String key) {
    return Input.explained(
        before.part(),
        after,
        before.origin(),
        key,
        List.of(plain(quantity(before).p50()), plain(months)));
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
