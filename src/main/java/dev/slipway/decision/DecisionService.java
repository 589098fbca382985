package dev.slipway.decision;

import dev.slipway.account.signin.Signature;
import dev.slipway.audit.Recorded;
import dev.slipway.decision.BoardMembers.Member;
import dev.slipway.decision.Decision.Confirmation;
import dev.slipway.decision.Decision.Dissent;
import dev.slipway.decision.Decision.Signed;
import dev.slipway.decision.DecisionEvent.DecisionConfirmed;
import dev.slipway.decision.DecisionEvent.DecisionProposed;
import dev.slipway.decision.DecisionEvent.DecisionSigned;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.decision.DecisionEvent.DissentRecorded;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.rubric.Policies;
import dev.slipway.scoring.ScoreHold;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes, signs and takes decisions; what was decided is never altered. */
@Service
@Transactional
public class DecisionService {

  private final StoredDecisions stored;
  private final DecisionMarks marks;
  private final Decisions decisions;
  private final DecisionDrafting drafting;
  private final BoardMembers members;
  private final Signature signature;
  private final ScoreHold scores;
  private final ProposalService proposals;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecisionService(
      StoredDecisions stored,
      DecisionMarks marks,
      Decisions decisions,
      DecisionDrafting drafting,
      BoardMembers members,
      Signature signature,
      ScoreHold scores,
      ProposalService proposals,
      Policies policies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.stored = stored;
    this.marks = marks;
    this.decisions = decisions;
    this.drafting = drafting;
    this.members = members;
    this.signature = signature;
    this.scores = scores;
    this.proposals = proposals;
    this.policies = policies;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Proposes a decision with the present chair's signature under it; where one chair is enough, it
   * takes effect at once.
   *
   * @param scoreId the newest score, by which it is decided
   * @param seen how many decisions had taken effect when the chair looked
   * @throws UnsignedException if neither the password nor a fresh sign-in shows who signs
   * @throws RefusedTransition if somebody else decided meanwhile, if what made the score has
   *     changed, if the chair is recused, or if the proposal is not to be decided
   */
  public Decision propose(
      UUID proposalId, UUID scoreId, int seen, DecisionContent content, String password) {
    Member chair = signing(proposalId, password);
    Proposal proposal = decidable(proposalId);
    var score = scores.hold(proposalId, scoreId);
    requireNoneSince(proposalId, seen);
    StoredDecision made =
        stored.saveAndFlush(drafting.draft(proposal, score, seen + 1, content, now()));
    sign(made, chair);
    publish(new DecisionProposed(proposalId, proposal.question(), decision(made)));
    takeIfSigned(made, proposal);
    return decision(made);
  }

  /**
   * Signs what another chair has proposed.
   *
   * @param contentHash of what the chair looked at
   * @throws UnsignedException if neither the password nor a fresh sign-in shows who signs
   * @throws RefusedTransition if it waits for no signature of this chair any more
   */
  public Decision sign(UUID proposalId, UUID decisionId, String contentHash, String password) {
    Member chair = signing(proposalId, password);
    Proposal proposal = decidable(proposalId);
    StoredDecision proposed = existing(proposalId, decisionId);
    scores.hold(proposalId, proposed.basis().scoreId());
    requireNoneSince(proposalId, proposed.ordinal() - 1);
    RefusedTransition.unless(
        proposed.contentHash().equals(contentHash), "decision.refused.content");
    RefusedTransition.unless(
        proposed.basis().policyVersion() == policies.current().version(),
        "decision.refused.policy");
    RefusedTransition.unless(!decision(proposed).isSignedBy(chair.id()), "decision.refused.signed");
    sign(proposed, chair);
    publish(
        new DecisionSigned(proposalId, proposal.question(), decisionId, proposed.contentHash()));
    takeIfSigned(proposed, proposal);
    return decision(proposed);
  }

  /**
   * Records that the present member of the board is against a decision.
   *
   * @throws RefusedTransition if they are recused, have said so before, or if it never took effect
   */
  public void dissent(UUID proposalId, UUID decisionId, String reason) {
    Member member = members.anyMember(proposalId);
    StoredDecision against = existing(proposalId, decisionId);
    Decision stands = decision(against);
    RefusedTransition.unless(stands.status() != Decision.Status.LAPSED, "decision.refused.lapsed");
    RefusedTransition.unless(!stands.hasDissentOf(member.id()), "decision.refused.dissent.again");
    RefusedTransition.unless(!stands.isSignedBy(member.id()), "decision.refused.dissent.signed");
    marks.dissent(against, new Dissent(member.id(), member.name(), reason, now()));
    publish(new DissentRecorded(proposalId, question(proposalId), decisionId, reason));
  }

  /**
   * Records that the present chair has looked at what happened since, and that the decision stands.
   *
   * @throws UnsignedException if neither the password nor a fresh sign-in shows who signs
   * @throws RefusedTransition if the chair is recused, or the decision does not hold
   */
  public void confirm(UUID proposalId, UUID decisionId, String reason, String password) {
    Member chair = signing(proposalId, password);
    StoredDecision looked = existing(proposalId, decisionId);
    RefusedTransition.unless(
        decision(looked).status() == Decision.Status.IN_EFFECT, "decision.refused.notInEffect");
    marks.confirm(looked, new Confirmation(chair.id(), chair.name(), reason, now()));
    publish(new DecisionConfirmed(proposalId, question(proposalId), decisionId, reason));
  }

  private Member signing(UUID proposalId, String password) {
    Member chair = members.chair(proposalId);
    if (!signature.confirm(password) && !signature.isFreshSignIn()) {
      throw new UnsignedException();
    }
    return chair;
  }

  private void sign(StoredDecision decision, Member chair) {
    marks.sign(decision, new Signed(chair.id(), chair.name(), now()));
  }

  /** Signatures of chairs who have become recused since do not count. */
  private void takeIfSigned(StoredDecision signed, Proposal proposal) {
    UUID proposalId = proposal.id();
    long signatures =
        decision(signed).signatures().stream()
            .filter(each -> !members.isRecused(proposalId, each.by()))
            .count();
    if (signatures < signed.quorum()) {
      return;
    }
    marks.take(signed, now());
    if (proposal.may(Transition.DECIDE)) {
      proposals.move(proposalId, Transition.DECIDE);
    }
    publish(new DecisionTaken(proposalId, proposal.question(), decision(signed)));
  }

  /** Once decided, a proposal stays so: another decision takes the place of the first. */
  private Proposal decidable(UUID proposalId) {
    Proposal proposal = proposals.find(proposalId).orElseThrow(() -> missing(proposalId));
    RefusedTransition.unless(
        proposal.may(Transition.DECIDE) || decisions.inEffect(proposalId).isPresent(),
        Transition.DECIDE.refusal());
    return proposal;
  }

  private void requireNoneSince(UUID proposalId, int seen) {
    RefusedTransition.unless(decisions.taken(proposalId) == seen, "decision.refused.other");
  }

  private Decision decision(StoredDecision of) {
    return decisions.find(of.proposalId(), of.id()).orElseThrow();
  }

  private StoredDecision existing(UUID proposalId, UUID decisionId) {
    return stored
        .findByIdAndProposalId(decisionId, proposalId)
        .orElseThrow(() -> missing(decisionId));
  }

  private String question(UUID proposalId) {
    return proposals.find(proposalId).orElseThrow(() -> missing(proposalId)).question();
  }

  private static NoSuchElementException missing(UUID id) {
    return new NoSuchElementException("Neither proposal nor decision " + id);
  }

  private void publish(Recorded event) {
    events.publishEvent(event);
  }

  /** As precise as every database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
