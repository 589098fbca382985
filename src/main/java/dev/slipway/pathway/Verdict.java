package dev.slipway.pathway;

/** Whether a modification changes the risk. */
public enum Verdict {
  LOWERS,
  RAISES,
  NO_MATERIAL_CHANGE,
  CANNOT_TELL
}
