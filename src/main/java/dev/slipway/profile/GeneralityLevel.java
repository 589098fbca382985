package dev.slipway.profile;

/** How wide a range of tasks a model can do. */
public enum GeneralityLevel {
  SINGLE_TASK,
  MULTI_TASK,
  GENERAL_PURPOSE,
  GENERAL_AGENT
}
