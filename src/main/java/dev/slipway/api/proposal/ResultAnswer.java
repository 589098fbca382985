package dev.slipway.api.proposal;

import dev.slipway.api.model.QuantityAnswer;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.proposal.program.ResultCard;
import dev.slipway.stats.update.Counts.Direction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result from a model’s documents, as its document gave it.
 *
 * @param suggested what confirming it would enter; null where its benchmark has no mapping
 */
record ResultAnswer(
    UUID id,
    String document,
    String location,
    String benchmark,
    String metric,
    double value,
    @Nullable Long samples,
    String date,
    String by,
    @Nullable SuggestedMeasure suggested) {

  /**
   * What the rubric’s mapping makes of it.
   *
   * @param counted what the benchmark counts
   * @param question that it speaks of; null where the proposal asks none such
   * @param events how many of the samples the value says; null where that cannot be told
   * @param basis why it says no more
   */
  record SuggestedMeasure(
      String benchmark,
      String counted,
      TestKind kind,
      @Nullable String question,
      @Nullable Long events,
      Direction direction,
      double relevance,
      QuantityAnswer fieldOdds,
      String basis) {

    private static @Nullable SuggestedMeasure of(ResultCard.@Nullable Suggested given) {
      return given == null
          ? null
          : new SuggestedMeasure(
              given.benchmark(),
              given.metric(),
              given.kind(),
              given.question() == null ? null : given.question().key(),
              given.events(),
              given.direction(),
              given.relevance(),
              QuantityAnswer.given(given.fieldOdds()),
              given.basis());
    }
  }

  static ResultAnswer of(ResultCard card) {
    ImportedResult result = card.result();
    return new ResultAnswer(
        result.id(),
        result.document(),
        result.place(),
        result.benchmark(),
        result.metric(),
        result.value(),
        result.samples(),
        result.ranOn(),
        result.by(),
        SuggestedMeasure.of(card.suggested()));
  }
}
