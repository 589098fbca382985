package dev.slipway.comparison.frontier;

/** Why a run ended without a result. */
public enum EndReason {
  /** Somebody stopped it. */
  STOPPED,
  /** The proposal was changed meanwhile. */
  CHANGED,
  /** The proposal was withdrawn meanwhile. */
  WITHDRAWN,
  /** It was begun several times and interrupted each time. */
  INTERRUPTED,
  /** What was asked cannot be read any more, or the computation failed. */
  FAULT
}
