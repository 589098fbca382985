package dev.slipway.profile;

/** How wide a range of tasks a model can do. */
public enum GeneralityLevel {
  SINGLE_TASK,
  MULTI_TASK,
  GENERAL_PURPOSE,
  GENERAL_AGENT;

  /** Whether it does a very wide range of tasks, on request or on its own. */
  public boolean isGeneral() {
    return this == GENERAL_PURPOSE || this == GENERAL_AGENT;
  }
}
