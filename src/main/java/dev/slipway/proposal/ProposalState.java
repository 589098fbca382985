package dev.slipway.proposal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands in its life. */
public enum ProposalState {
  /** Being written; everything may still change. */
  DRAFT,
  /** Put before the board; what is asked stands still. */
  SUBMITTED,
  /** Reviewers estimate, each alone. */
  ROUND_ONE,
  /** All estimates are shown, and people talk about them. */
  DISCUSSION,
  /** Reviewers estimate again, each alone. */
  ROUND_TWO,
  /** Estimates are finished; the board can decide. */
  SCORED,
  /** The board has decided. */
  DECIDED,
  /** The model has been released as decided. */
  RELEASED,
  /** No longer asked. */
  WITHDRAWN;

  /** Those in which the board has it before it and has not decided yet. */
  public static final Set<ProposalState> BEFORE_BOARD =
      Collections.unmodifiableSet(EnumSet.range(SUBMITTED, SCORED));

  /** Those in which nothing has been decided, so that scores are still awaited. */
  public static final Set<ProposalState> UNDECIDED =
      Collections.unmodifiableSet(EnumSet.range(DRAFT, SCORED));

  /** Whether reviewers answer alone; to end that shows their answers, which nothing can undo. */
  public boolean isRound() {
    return this == ROUND_ONE || this == ROUND_TWO;
  }
}
