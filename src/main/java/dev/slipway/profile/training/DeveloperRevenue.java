package dev.slipway.profile.training;

/** Whether the developer, with its affiliates, takes in more than 500 million dollars a year. */
public enum DeveloperRevenue {
  ABOVE,
  BELOW,
  UNKNOWN
}
