package dev.slipway.gate;

/** Why the gate answers as it does, the first first. Scripts rely on these names. */
public enum GateCode {
  /** No model has this digest, or this name. */
  NO_SUBJECT(GateVerdict.UNKNOWN),
  /** Nothing has been decided for this version of the model. */
  NO_DECISION(GateVerdict.UNKNOWN),
  /** Beside that: reviewers are being asked. */
  ROUND_OPEN(GateVerdict.WAIT),
  DECLINED(GateVerdict.DENY),
  INCIDENT(GateVerdict.DENY),
  COPIED(GateVerdict.DENY),
  NEW_VERSION(GateVerdict.DENY),
  ACCESS_NOT_COVERED(GateVerdict.DENY),
  SCOPE_NOT_COVERED(GateVerdict.DENY),
  ENVIRONMENT_NOT_COVERED(GateVerdict.DENY),
  DECISION_EXPIRED(GateVerdict.DENY),
  EVIDENCE_STALE(GateVerdict.WAIT),
  CONDITION_OVERDUE(GateVerdict.DENY),
  CONDITION_OPEN(GateVerdict.WAIT),
  /** The board has delayed the release. */
  DELAYED(GateVerdict.WAIT),
  /** The plan reaches this access later. */
  NOT_YET(GateVerdict.WAIT),
  SCORE_OUT_OF_DATE(GateVerdict.WAIT),
  /** Rubric or engine changed; the answer did not. */
  RESCORED(GateVerdict.ALLOW),
  APPROVED(GateVerdict.ALLOW);

  private final GateVerdict verdict;

  GateCode(GateVerdict verdict) {
    this.verdict = verdict;
  }

  /** What it comes to where nothing else is said. */
  public GateVerdict verdict() {
    return verdict;
  }
}
