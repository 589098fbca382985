package dev.slipway.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The score of a scenario: its plan with all its modifications and without them, nothing done, and
 * the plan with each modification alone and with all of them.
 *
 * @param asPlanned with its modifications, which is what a board would approve; null if some of
 *     them exclude each other, or if an earlier version kept the score
 * @param margin as proposed minus as today, draw by draw
 * @param with by the modification's id, in the scenario's order
 * @param withAll null if there are no modifications, or some exclude each other
 */
public record Answer(
    @Nullable Plan asPlanned,
    Assessment asProposed,
    Margin margin,
    Assessment asToday,
    Map<String, Assessment> with,
    @Nullable Assessment withAll) {
  public Answer {
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }

  /**
   * A plan with what it adds.
   *
   * @param margin the plan minus as today, draw by draw
   */
  public record Plan(Assessment assessment, Margin margin) {}

  /** What is spoken of first: as planned, or as proposed where that is not told. */
  public Plan first() {
    Plan planned = asPlanned;
    return planned == null ? proposed() : planned;
  }

  /** The plan without its modifications. */
  public Plan proposed() {
    return new Plan(asProposed, margin);
  }

  /** Whether modifications are part of the plan that is spoken of first. */
  public boolean safeguarded() {
    return asPlanned != null && !with.isEmpty();
  }
}
