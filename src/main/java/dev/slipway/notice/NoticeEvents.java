package dev.slipway.notice;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.scoring.ScoreOutdated;
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
  private final Clock clock;

  NoticeEvents(
      Inbox inbox, Notices notices, People people, ProposalService proposals, Clock clock) {
    this.inbox = inbox;
    this.notices = notices;
    this.people = people;
    this.proposals = proposals;
    this.clock = clock;
  }

  @EventListener
  public void on(ProposalMoved moved) {
    if (moved.transition() == Transition.DECIDE) {
      tell(NoticeKind.DECISION_TAKEN, moved.proposalId(), boardAndOwners(moved.proposalId()));
    }
  }

  @EventListener
  public void on(ScoreOutdated outdated) {
    tell(NoticeKind.SCORE_OUTDATED, outdated.proposalId(), boardAndOwners(outdated.proposalId()));
  }

  @EventListener
  public void on(ProposalErased erased) {
    notices.deleteByProposalId(erased.proposalId());
  }

  private void tell(NoticeKind kind, UUID proposalId, Collection<UUID> whom) {
    String question = proposals.find(proposalId).map(Proposal::question).orElse("");
    inbox.tell(whom, Occasion.of(kind, proposalId, question, clock.instant()));
  }

  private Set<UUID> boardAndOwners(UUID proposalId) {
    Set<UUID> whom =
        new HashSet<>(proposals.find(proposalId).map(Proposal::owners).orElse(Set.of()));
    people.with(Role.CHAIR).stream().map(PersonCard::id).forEach(whom::add);
    return whom;
  }
}
