package dev.slipway.account.token;

/** What a token is good for, each for more than the one before; never for more than its person. */
public enum Scope {
  /** Scores scenarios that are sent along. */
  SCORE,
  /** Also reads what its person may read. */
  READ,
  /** Also changes what its person may change. */
  WRITE;

  /** The name by which Spring Security knows it. */
  public String authority() {
    return "SCOPE_" + name();
  }

  public boolean includes(Scope other) {
    return compareTo(other) >= 0;
  }
}
