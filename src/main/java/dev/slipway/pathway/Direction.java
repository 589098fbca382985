package dev.slipway.pathway;

/** Which way a change moves a likelihood, if that can be told. */
public enum Direction {
  LOWERS,
  RAISES,
  NO_MATERIAL_CHANGE,
  CANNOT_TELL
}
