package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.stats.update.ExternalValidity;

/**
 * A test that could be run.
 *
 * @param question of kind unit, on which the plan may depend
 * @param trials how many
 * @param direction whether the answer is the event's chance in the field or its complement
 * @param field how far the test speaks for the field
 */
public record TestedQuestion(
    Question question, long trials, Direction direction, ExternalValidity field) {

  boolean ofComplement() {
    return direction == Direction.COMPLEMENT;
  }
}
