package dev.slipway.gate;

/** The answer to a pipeline. Only the first lets it through. */
public enum GateVerdict {
  /** The board has decided that this may happen. */
  ALLOW,
  /** It has decided otherwise, or what it decided does not reach so far. */
  DENY,
  /** It may happen once something is done or some day has come. */
  WAIT,
  /** Nothing is known, or nothing decided. */
  UNKNOWN
}
