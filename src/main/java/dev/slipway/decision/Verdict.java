package dev.slipway.decision;

/** What the board says. */
public enum Verdict {
  /** The release may happen as planned. */
  APPROVE(true, Asks.NOTHING_ELSE),
  /** It may happen, and some modifications must be made by their dates. */
  APPROVE_WITH_CONDITIONS(true, Asks.CONDITIONS),
  /** It may happen from a later day on. */
  DELAY(true, Asks.DAY),
  /** It may not happen. */
  DECLINE(false, Asks.NOTHING_ELSE);

  /** What must be said beside the verdict itself. */
  private enum Asks {
    NOTHING_ELSE,
    CONDITIONS,
    DAY
  }

  private final boolean letsRelease;
  private final Asks asks;

  Verdict(boolean letsRelease, Asks asks) {
    this.letsRelease = letsRelease;
    this.asks = asks;
  }

  /** Whether the release follows without another decision, be it later. */
  public boolean letsRelease() {
    return letsRelease;
  }

  /** Whether it names modifications, each with an owner and a day. */
  public boolean needsConditions() {
    return asks == Asks.CONDITIONS;
  }

  /** Whether it names the day from which the release may happen. */
  public boolean needsDay() {
    return asks == Asks.DAY;
  }
}
