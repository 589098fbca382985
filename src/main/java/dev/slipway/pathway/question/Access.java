package dev.slipway.pathway.question;

import java.util.List;

/** How the model can be reached, least open first. */
public enum Access {
  INTERNAL,
  STAGED,
  HOSTED,
  API,
  GATED_WEIGHTS,
  OPEN_WEIGHTS;

  /** The levels that reach less than everything, so that it is asked how much. */
  public static final List<Access> REACHED = List.of(INTERNAL, STAGED, HOSTED, API, GATED_WEIGHTS);
}
