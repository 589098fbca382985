package dev.slipway.decision;

/** What the board says. */
public enum Verdict {
  /** The release may happen as planned. */
  APPROVE(true),
  /** It may happen, and some modifications must be made by their dates. */
  APPROVE_WITH_CONDITIONS(true),
  /** It may happen from a later day on. */
  DELAY(true),
  /** It may not happen. */
  DECLINE(false);

  private final boolean letsRelease;

  Verdict(boolean letsRelease) {
    this.letsRelease = letsRelease;
  }

  /** Whether the release follows without another decision, be it later. */
  public boolean letsRelease() {
    return letsRelease;
  }
}
