package dev.slipway.pathway.frontier;

/** P(bad) and P(good) by draw. */
record Likelihoods(double[] bad, double[] good) {}
