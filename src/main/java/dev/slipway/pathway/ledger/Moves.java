package dev.slipway.pathway.ledger;

/**
 * Chances by draw that states move at the end of a month.
 *
 * @param leak z, that the weights escape
 * @param copy c, that a copy is made
 * @param spread o, that a restricted copy is distributed openly
 */
record Moves(double[] leak, double[] copy, double[] spread) {}
