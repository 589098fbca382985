package dev.slipway.profile;

/** What a deployment lets people ask, strictest first. */
public enum DeploymentScope {
  BOUNDED,
  DOMAIN,
  BROAD,
  OPEN_ENDED
}
