package dev.slipway.precedent;

/** The counted cases are others now; published once in the transaction that changes them. */
public record PrecedentsChanged() {}
