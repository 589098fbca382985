package dev.slipway.profile;

/** Whether an equal model of somebody else’s can be had already. */
public enum Availability {
  NONE,
  RESTRICTED,
  OPEN
}
