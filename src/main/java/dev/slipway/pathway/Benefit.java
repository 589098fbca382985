package dev.slipway.pathway;

/**
 * A way in which an extremely good outcome may arise.
 *
 * @param relative whether its rate speaks of the rubric's model and is carried over to this one
 */
public record Benefit(String id, boolean relative) {}
