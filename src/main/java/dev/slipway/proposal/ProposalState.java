package dev.slipway.proposal;

/** Where a proposal stands in its life. */
public enum ProposalState {
  /** Being written; everything may still change. */
  DRAFT,
  /** Put before the board; what is asked stands still. */
  SUBMITTED,
  /** No longer asked. */
  WITHDRAWN
}
