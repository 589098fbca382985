package dev.slipway.pathway;

/** What part of the likelihood of an extremely bad outcome arose by which route; means. */
public record Arose(
    double ownDeployment, double ownWeightsOut, double restrictedCopies, double openCopies) {}
