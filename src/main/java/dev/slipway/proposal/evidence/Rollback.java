package dev.slipway.proposal.evidence;

/** How far a release can be taken back. */
public enum Rollback {
  TESTED,
  UNTESTED,
  IN_PART,
  NOT_AT_ALL
}
