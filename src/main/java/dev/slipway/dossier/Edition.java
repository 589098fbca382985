package dev.slipway.dossier;

/** Whom a dossier is written for. */
public enum Edition {
  /** All of it, with the key to what the public edition leaves out. */
  INTERNAL,
  /** All of it, laid out after the EU Code of Practice, with the model documentation form. */
  REGULATOR,
  /** What is not for the public is left out and marked. */
  PUBLIC
}
