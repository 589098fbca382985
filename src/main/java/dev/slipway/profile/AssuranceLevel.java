package dev.slipway.profile;

/** What has been shown of a model’s behaviour, least first. */
public enum AssuranceLevel {
  NONE,
  INTERNAL,
  EXTERNAL,
  GUARANTEED
}
