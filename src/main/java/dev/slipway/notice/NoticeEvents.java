package dev.slipway.notice;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.elicitation.ElicitationEvent.CommentMade;
import dev.slipway.elicitation.ElicitationEvent.RoundClosed;
import dev.slipway.elicitation.ElicitationEvent.RoundOpened;
import dev.slipway.elicitation.Ending;
import dev.slipway.elicitation.RoundService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceWentStale;
import dev.slipway.review.ReviewWanted;
import dev.slipway.scoring.ScoreEvent.ScoreOutdated;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of what has just happened, in the transaction that made it happen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeEvents {

  private final Inbox inbox;
  private final Notices notices;
  private final People people;
  private final ProposalService proposals;
  private final RoundService rounds;
  private final Clock clock;

  NoticeEvents(
      Inbox inbox,
      Notices notices,
      People people,
      ProposalService proposals,
      RoundService rounds,
      Clock clock) {
    this.inbox = inbox;
    this.notices = notices;
    this.people = people;
    this.proposals = proposals;
    this.rounds = rounds;
    this.clock = clock;
  }

  @EventListener
  public void on(RoundOpened opened) {
    inbox.tell(
        opened.reviewers(),
        Occasion.due(
            NoticeKind.ROUND_OPENED,
            "round " + opened.round() + " " + opened.proposalId(),
            opened.proposalId(),
            opened.question(),
            opened.closesOn()));
  }

  @EventListener
  public void on(RoundClosed closed) {
    if (closed.ending() != Ending.WITHDRAWN) {
      tell(NoticeKind.ANSWERS_SHOWN, closed.proposalId(), closed.question());
    }
  }

  @EventListener
  public void on(CommentMade made) {
    inbox.tell(
        made.mentioned(),
        Occasion.of(NoticeKind.MENTIONED, made.proposalId(), made.question(), clock.instant()));
  }

  @EventListener
  public void on(DecisionTaken taken) {
    tell(NoticeKind.DECISION_TAKEN, taken.proposalId(), taken.question());
  }

  @EventListener
  public void on(ScoreOutdated outdated) {
    tell(NoticeKind.SCORE_OUTDATED, outdated.proposalId(), outdated.name());
  }

  /** Whoever asked is asked for a new test. */
  @EventListener
  public void on(EvidenceWentStale stale) {
    proposals
        .find(stale.proposalId())
        .map(Proposal::owners)
        .ifPresent(
            owners ->
                inbox.tell(
                    owners,
                    Occasion.due(
                        NoticeKind.EVIDENCE_STALE,
                        stale.entry(),
                        stale.proposalId(),
                        stale.question(),
                        stale.until())));
  }

  @EventListener
  public void on(ReviewWanted wanted) {
    inbox.tell(
        chairsAndOwners(wanted.proposalId()),
        Occasion.of(
            NoticeKind.REVIEW_WANTED,
            wanted.proposalId(),
            wanted.question(),
            wanted.reason() + " " + clock.instant()));
  }

  @EventListener
  public void on(ProposalErased erased) {
    notices.deleteByProposalId(erased.proposalId());
  }

  private void tell(NoticeKind kind, UUID proposalId, String question) {
    inbox.tell(involved(proposalId), Occasion.of(kind, proposalId, question, clock.instant()));
  }

  /** Chairs, whoever asked, and whoever judges. */
  private Collection<UUID> involved(UUID proposalId) {
    Set<UUID> whom = chairsAndOwners(proposalId);
    whom.addAll(rounds.names(proposalId).keySet());
    return whom;
  }

  private Set<UUID> chairsAndOwners(UUID proposalId) {
    Set<UUID> whom = new HashSet<>();
    proposals.find(proposalId).map(Proposal::owners).ifPresent(whom::addAll);
    people.with(Role.CHAIR).stream().map(PersonCard::id).forEach(whom::add);
    return whom;
  }
}
