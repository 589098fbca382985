package dev.slipway.catalogue;

/** The part of a capability's story that a modification acts on. */
public enum Stage {
  /** How the originator makes and deploys the model. */
  ORIGINATION,
  /** How soon others reproduce it. */
  COPYCATTING,
  /** How it becomes freely downloadable. */
  DISTRIBUTION,
  /** How it is used and misused once it can be reached. */
  MISUSE
}
