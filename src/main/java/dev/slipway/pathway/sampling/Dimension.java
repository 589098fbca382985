package dev.slipway.pathway.sampling;

/**
 * The quantities that have a fixed column each. The order is part of the engine: changing it
 * changes the bits of every score.
 */
public enum Dimension {
  PARAMETERS,
  COPY_LAG,
  NEVER_COPIED,
  ACCELERATION,
  OPEN_HALF_LIFE,
  COPY_EXPOSURE,
  COPY_BENEFIT,
  REACH_MISUSE,
  REACH_USE,
  LEAK,
  SCOPE_MISUSE,
  SCOPE_USE,
  GENERALITY_THREATS,
  GENERALITY_BENEFITS,
  SPREAD_EXPONENT,
  COPY_BARRIER_EXPONENT,
  READINESS_CEILING,
  READINESS_HALF_TIME,
  LEARNING,
  FRICTION,
  THREATS_IN_COMMON,
  SAFEGUARDS_IN_COMMON,
  BENEFITS_IN_COMMON,
  REVIEWER
}
