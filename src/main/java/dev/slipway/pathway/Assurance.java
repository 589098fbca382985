package dev.slipway.pathway;

/** What has been shown of the behaviour, least first. */
public enum Assurance {
  NONE,
  INTERNAL,
  EXTERNAL,
  GUARANTEED
}
