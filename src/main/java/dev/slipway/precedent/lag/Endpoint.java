package dev.slipway.precedent.lag;

import dev.slipway.precedent.cases.CaseSuccessor;

/** What is waited for after a capability has been shown. */
public enum Endpoint {
  /** Another party shows the capability. */
  COPY,
  /** An equivalent can be downloaded by anybody, by whatever way. */
  OPEN;

  public boolean covers(CaseSuccessor.Event event) {
    return (event == CaseSuccessor.Event.COPYCAT) == (this == COPY);
  }
}
