package dev.slipway.notice;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of days that come near; each of them once, and again if the day is moved. */
@Component
class NearDates {

  /** A week leaves time for a round of estimates. */
  private static final int DAYS_AHEAD = 7;

  private static final Set<ProposalState> UNDECIDED =
      EnumSet.range(ProposalState.SUBMITTED, ProposalState.SCORED);

  private final Inbox inbox;
  private final People people;
  private final ProposalService proposals;
  private final Clock clock;

  NearDates(Inbox inbox, People people, ProposalService proposals, Clock clock) {
    this.inbox = inbox;
    this.people = people;
    this.proposals = proposals;
    this.clock = clock;
  }

  @Transactional
  public void tell() {
    LocalDate today = LocalDate.now(clock);
    List<UUID> chairs = people.with(Role.CHAIR).stream().map(PersonCard::id).toList();
    proposals.decidedBetween(today, today.plusDays(DAYS_AHEAD)).stream()
        .filter(proposal -> UNDECIDED.contains(proposal.state()))
        .forEach(proposal -> tell(proposal, chairs));
  }

  private void tell(Proposal proposal, List<UUID> chairs) {
    List<UUID> whom = Stream.concat(chairs.stream(), proposal.owners().stream()).toList();
    inbox.tell(
        whom,
        Occasion.due(
            NoticeKind.DATE_NEAR,
            "decision " + proposal.id(),
            proposal.id(),
            proposal.question(),
            proposal.decisionDate()));
  }
}
