package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.question.Column;
import dev.slipway.stats.sensitivity.SobolIndices;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import org.jspecify.annotations.Nullable;

/**
 * How much one open question matters, or several that move together.
 *
 * @param column the random numbers that move it
 * @param bad for P(bad)
 * @param good for P(good)
 * @param net for the net score
 * @param swing null if it was not asked for
 * @param worth of knowing the answer before choosing between as proposed and as today
 */
public record QuestionSensitivity(
    Column column,
    SobolIndices bad,
    SobolIndices good,
    SobolIndices net,
    @Nullable Swing swing,
    ValueOfInformation worth) {

  /**
   * Mean outcomes with this question at its 5th and at its 95th percentile, the others as they are;
   * of the choice of a reviewer, with the one who says the least P(bad) and the one who says most.
   */
  public record Swing(Outcome low, Outcome high) {}
}
