package dev.slipway.rubric;

/** What counts as extremely bad and as extremely good. */
public record OutcomeScale(
    String id, String name, String extremelyBad, String extremelyGood, String basis) {}
