package dev.slipway.profile;

/** What a model takes in or gives out. */
public enum Modality {
  TEXT,
  CODE,
  IMAGE,
  VIDEO,
  AUDIO,
  BIOLOGY,
  TABULAR,
  AGENT
}
