package dev.slipway.pathway;

/** How the model can be reached, least open first. */
public enum Access {
  INTERNAL,
  STAGED,
  HOSTED,
  API,
  GATED_WEIGHTS,
  OPEN_WEIGHTS
}
