package dev.slipway.review;

/** Why a proposal that was decided should be looked at again. */
public enum ReviewReason {
  /** What is said of the model has changed since. */
  MODEL_CHANGED,
  /** There is a later version of the model, or one that was made from it. */
  NEW_VERSION,
  /** Something went wrong that the board should know of. */
  INCIDENT
}
