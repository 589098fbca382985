package dev.slipway.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The score of a scenario: its plan without the modifications, nothing done, and the plan with each
 * modification alone and with all of them.
 *
 * @param margin as proposed minus as today, draw by draw
 * @param with by the modification's id, in the scenario's order
 * @param withAll null if there are no modifications, or some exclude each other
 */
public record Answer(
    Assessment asProposed,
    Margin margin,
    Assessment asToday,
    Map<String, Assessment> with,
    @Nullable Assessment withAll) {
  public Answer {
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }
}
