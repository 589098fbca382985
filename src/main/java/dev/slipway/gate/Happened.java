package dev.slipway.gate;

import java.time.LocalDate;

/**
 * Something that was recorded about a model after a decision.
 *
 * @param kind for {@code gate.happened.*}
 * @param what in words
 * @param ends whether it ends the decision until the board has looked at it
 */
public record Happened(String kind, String what, LocalDate on, boolean ends) {}
