package dev.slipway.review;

/** Why a proposal that was decided should be looked at again. */
public enum ReviewReason {
  /** What is said of the model has changed since. */
  MODEL_CHANGED(true),
  /** There is a later version of the model, or one that was made from it. */
  NEW_VERSION(true),
  /** Something went wrong that the board should know of. */
  INCIDENT(true),
  /** Others can do the same, and the decision ends with that. */
  COPIED(true),
  /** As many months have passed as the policy names. */
  PERIODIC(true),
  /** The decision was valid until a day that has passed. */
  EXPIRED(false),
  /** Evidence that the decision needs counts no longer. */
  EVIDENCE_STALE(false);

  private final boolean settledByConfirming;

  ReviewReason(boolean settledByConfirming) {
    this.settledByConfirming = settledByConfirming;
  }

  /** Whether it is enough that the board says that the decision stands. */
  boolean isSettledByConfirming() {
    return settledByConfirming;
  }
}
