package dev.slipway.pathway.question;

/** How many kinds of task the model does, narrowest first. */
public enum Generality {
  SINGLE_TASK,
  MULTI_TASK,
  GENERAL_PURPOSE,
  GENERAL_AGENT
}
