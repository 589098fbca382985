package dev.slipway.pathway.question;

/** What the deployment lets people ask, strictest first. */
public enum Scope {
  BOUNDED,
  DOMAIN,
  BROAD,
  OPEN_ENDED
}
