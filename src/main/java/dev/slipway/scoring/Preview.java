package dev.slipway.scoring;

import dev.slipway.pathway.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal that is being written would be scored; not kept.
 *
 * @param proposed the plan alone, by the rubric
 * @param today nothing done
 * @param together the plan with all chosen modifications, or null if there are none
 * @param claimed that, or the plan alone, with the submitter's own answers, or null if there are
 *     none
 */
public record Preview(
    Assessment proposed,
    Assessment today,
    @Nullable Assessment together,
    @Nullable Assessment claimed) {

  /** What is said first: with the modifications, where there are any. */
  public Assessment first() {
    Assessment planned = together;
    return planned == null ? proposed : planned;
  }
}
