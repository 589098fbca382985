package dev.slipway.profile;

/** How far a model can be reached, from nobody outside to anybody (after Solaiman 2023). */
public enum AccessLevel {
  INTERNAL,
  STAGED,
  HOSTED,
  API,
  GATED_WEIGHTS,
  OPEN_WEIGHTS
}
