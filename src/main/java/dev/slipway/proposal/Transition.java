package dev.slipway.proposal;

import static dev.slipway.proposal.ProposalState.DECIDED;
import static dev.slipway.proposal.ProposalState.DISCUSSION;
import static dev.slipway.proposal.ProposalState.DRAFT;
import static dev.slipway.proposal.ProposalState.RELEASED;
import static dev.slipway.proposal.ProposalState.ROUND_ONE;
import static dev.slipway.proposal.ProposalState.ROUND_TWO;
import static dev.slipway.proposal.ProposalState.SCORED;
import static dev.slipway.proposal.ProposalState.SUBMITTED;
import static dev.slipway.proposal.ProposalState.WITHDRAWN;

import dev.slipway.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** A step of a proposal's life: from where to where, and who may take it. */
public enum Transition {
  /** Puts a draft with a plan before the board. */
  SUBMIT(Role.SUBMITTER, "proposal.submitted", SUBMITTED, DRAFT),
  /** Asks reviewers for estimates, each alone. */
  OPEN_ROUND_ONE(Role.CHAIR, "proposal.roundOne", ROUND_ONE, SUBMITTED),
  /** Shows all estimates. */
  DISCUSS(Role.CHAIR, "proposal.discussion", DISCUSSION, ROUND_ONE),
  /** Asks the reviewers again, each alone. */
  OPEN_ROUND_TWO(Role.CHAIR, "proposal.roundTwo", ROUND_TWO, DISCUSSION),
  /** Ends the estimates, or does without them, so that the board can decide. */
  FINISH_ESTIMATES(Role.CHAIR, "proposal.estimated", SCORED, SUBMITTED, DISCUSSION, ROUND_TWO),
  /** The board has decided. */
  DECIDE(Role.CHAIR, "proposal.decided", DECIDED, SCORED),
  /** The model goes out as decided. */
  RELEASE(Role.SUBMITTER, "proposal.released", RELEASED, DECIDED),
  /** Asks no longer; what has been decided can only be superseded. */
  WITHDRAW(
      Role.SUBMITTER,
      "proposal.withdrawn",
      WITHDRAWN,
      DRAFT,
      SUBMITTED,
      ROUND_ONE,
      DISCUSSION,
      ROUND_TWO,
      SCORED);

  private final Role role;
  private final String action;
  private final ProposalState to;
  private final Set<ProposalState> from;

  Transition(Role role, String action, ProposalState to, ProposalState... from) {
    this.role = role;
    this.action = action;
    this.to = to;
    this.from = EnumSet.copyOf(Set.of(from));
  }

  /** Who may take it. */
  public Role role() {
    return role;
  }

  /** What the trail calls it. */
  public String action() {
    return action;
  }

  public ProposalState to() {
    return to;
  }

  public boolean leavesFrom(ProposalState state) {
    return from.contains(state);
  }

  /** Key of the words that say what must hold. */
  public String refusal() {
    return "proposal.refused.move." + name();
  }
}
