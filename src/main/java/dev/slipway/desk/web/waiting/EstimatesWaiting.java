package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.RoundService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Estimates that the present person owes, and rounds that a chair can close. */
@Component
@Order(0)
class EstimatesWaiting implements WaitingSource {

  private final RoundService rounds;
  private final ProposalService proposals;
  private final CurrentPerson person;
  private final Clock clock;

  EstimatesWaiting(
      RoundService rounds, ProposalService proposals, CurrentPerson person, Clock clock) {
    this.rounds = rounds;
    this.proposals = proposals;
    this.person = person;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Waiting> now() {
    UUID me = person.id();
    List<Panel> owed =
        rounds.mine().stream()
            .filter(panel -> panel.round().isOpen() && !hasFinished(panel, me))
            .toList();
    return List.of(
        new Waiting("waiting.answer", items(owed)), new Waiting("waiting.close", items(open())));
  }

  private List<Panel> open() {
    return person.has(Role.CHAIR)
        ? rounds.withOpenRound().stream().map(rounds::panel).flatMap(Optional::stream).toList()
        : List.of();
  }

  private static boolean hasFinished(Panel panel, UUID me) {
    return panel.seatOf(me).filter(seat -> seat.finishedRound() >= panel.roundNumber()).isPresent();
  }

  private List<Item> items(List<Panel> panels) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Proposal> known = proposals.among(panels.stream().map(Panel::proposalId).toList());
    return panels.stream()
        .flatMap(
            panel ->
                Stream.ofNullable(known.get(panel.proposalId()))
                    .map(
                        proposal ->
                            Item.of(
                                ProposalBrief.of(proposal),
                                "/estimates",
                                panel.round().closesOn(),
                                panel.round().isDue(today))))
        .toList();
  }
}
