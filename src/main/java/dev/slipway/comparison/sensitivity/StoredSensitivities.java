package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.sensitivity.Outcome;
import dev.slipway.pathway.sensitivity.QuestionSensitivity;
import dev.slipway.pathway.sensitivity.QuestionSensitivity.Swing;
import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.stats.sensitivity.SobolIndices;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sensitivities in the form in which they go out and are kept: each member by column.
 *
 * @param tornado null if no swings were asked for
 */
record StoredSensitivities(
    Outcome mean,
    Map<Column, SobolIndices> bad,
    Map<Column, SobolIndices> good,
    Map<Column, SobolIndices> net,
    Map<Column, StoredWorth> valueOfInformation,
    @Nullable Map<Column, Swing> tornado) {

  /** The value of information; those kept before errors were estimated have none. */
  record StoredWorth(
      double net,
      @Nullable Double standardError,
      double changesDecision,
      @Nullable Double changesDecisionStandardError) {

    ValueOfInformation worth() {
      return new ValueOfInformation(
          net, known(standardError), changesDecision, known(changesDecisionStandardError));
    }

    private static double known(@Nullable Double error) {
      return error == null ? Double.NaN : error;
    }
  }

  Sensitivities sensitivities() {
    List<QuestionSensitivity> questions = bad.keySet().stream().map(this::about).toList();
    return new Sensitivities(questions, mean, List.of());
  }

  private QuestionSensitivity about(Column column) {
    return new QuestionSensitivity(
        column,
        Objects.requireNonNull(bad.get(column)),
        Objects.requireNonNull(good.get(column)),
        Objects.requireNonNull(net.get(column)),
        tornado == null ? null : Objects.requireNonNull(tornado.get(column)),
        Objects.requireNonNull(valueOfInformation.get(column)).worth());
  }
}
