/**
 * The scoring model once more, event by event with a random number generator, to hold the ledger
 * against. It shares nothing with the ledger but the scenario.
 */
package dev.slipway.simulation;
