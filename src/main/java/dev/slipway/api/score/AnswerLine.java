package dev.slipway.api.score;

import dev.slipway.api.model.QuantityAnswer;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.Origin;
import dev.slipway.stats.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a score rests on.
 *
 * @param question its path in the scenario
 * @param answer null where it is a level
 * @param level null where it is a number
 * @param origin where it comes from
 * @param before what it was before evidence moved it; null where none did
 */
record AnswerLine(
    String question,
    @Nullable QuantityAnswer answer,
    @Nullable String level,
    Origin origin,
    @Nullable Before before) {

  /**
   * An answer without the evidence.
   *
   * @param entries of evidence that moved it, by their ids
   * @param middleMoved whether the middle number after it is not the median, but the nearest for
   *     which the three have a distribution
   */
  record Before(Origin origin, QuantityAnswer answer, List<String> entries, boolean middleMoved) {}

  static AnswerLine of(Input input) {
    Input.Update update = input.update();
    Quantity quantity = input.quantity();
    return new AnswerLine(
        input.part().key(),
        quantity == null ? null : QuantityAnswer.given(quantity),
        input.level(),
        input.origin(),
        update == null
            ? null
            : new Before(
                update.origin(),
                QuantityAnswer.given(update.prior()),
                update.entries(),
                update.middleMoved()));
  }
}
