package dev.slipway.profile.modality;

/** What a model takes in or produces. */
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
