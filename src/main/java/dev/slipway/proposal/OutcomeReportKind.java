package dev.slipway.proposal;

/** What sort of thing happened after a decision. */
public enum OutcomeReportKind {
  /** Others built something that can do the same. */
  COPIED(false),
  /** Anyone can download an equal. */
  OPENLY_DISTRIBUTED(false),
  /** The weights got out against the developer's will. */
  LEAKED(true),
  /** Harm was done or nearly done. */
  INCIDENT(true),
  /** What the outcome scale calls extremely bad. */
  EXTREMELY_BAD(true),
  /** What the outcome scale calls extremely good. */
  EXTREMELY_GOOD(false),
  /** Anything else worth keeping. */
  OTHER(false);

  private final boolean asksForReview;

  OutcomeReportKind(boolean asksForReview) {
    this.asksForReview = asksForReview;
  }

  /** Whether the board should look at the release again. */
  public boolean asksForReview() {
    return asksForReview;
  }
}
