package dev.slipway.proposal.program;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A result from a model’s documents as programs read it.
 *
 * @param suggested what the rubric’s mapping makes of it; null where its benchmark has none
 */
public record ResultCard(ImportedResult result, @Nullable Suggested suggested) {

  /**
   * What confirming it would enter, unless something else is said.
   *
   * @param question that it speaks of; null where this proposal asks none such
   * @param events how many of the samples the value says; null where that cannot be told
   * @param basis why it says no more
   */
  public record Suggested(
      String benchmark,
      String metric,
      TestKind kind,
      @Nullable Question question,
      @Nullable Long events,
      Direction direction,
      double relevance,
      Quantity fieldOdds,
      String basis) {}
}
