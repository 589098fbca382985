package dev.slipway.elicitation;

/** Why a round is over. */
public enum Ending {
  /** The chair closed it. */
  CHAIR,
  /** Its last day has passed. */
  DATE,
  /** The proposal was withdrawn. */
  WITHDRAWN
}
