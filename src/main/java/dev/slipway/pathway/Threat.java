package dev.slipway.pathway;

/**
 * A way in which an extremely bad outcome may arise.
 *
 * @param relative whether its rate speaks of the rubric's model and is carried over to this one
 */
public record Threat(String id, ThreatKind kind, boolean relative) {}
