package dev.slipway.elicitation.web.estimates;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.answer.AnswerCount;
import dev.slipway.elicitation.web.HeadView;
import dev.slipway.elicitation.web.estimates.EstimatesPage.May;
import dev.slipway.elicitation.web.result.ResultsReader;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Interests;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a proposal's estimates as the present person may see it. */
@Component
class EstimatesReader {

  private static final Set<ProposalState> UNDECIDED =
      Set.of(ProposalState.DISCUSSION, ProposalState.ROUND_TWO, ProposalState.SCORED);

  private final ProposalService proposals;
  private final RoundService rounds;
  private final AnswerCount counts;
  private final Interests interests;
  private final People people;
  private final CurrentPerson person;
  private final MineReader mine;
  private final ResultsReader results;

  EstimatesReader(
      ProposalService proposals,
      RoundService rounds,
      AnswerCount counts,
      Interests interests,
      People people,
      CurrentPerson person,
      MineReader mine,
      ResultsReader results) {
    this.proposals = proposals;
    this.rounds = rounds;
    this.counts = counts;
    this.interests = interests;
    this.people = people;
    this.person = person;
    this.mine = mine;
    this.results = results;
  }

  @Transactional(readOnly = true)
  Optional<EstimatesPage> read(UUID id) {
    return proposals.find(id).map(each -> page(each, rounds.panel(id).orElse(null)));
  }

  private EstimatesPage page(Proposal proposal, @Nullable Panel panel) {
    HeadView head = HeadView.of(proposal);
    Set<UUID> recused = interests.recused(proposal.id());
    May may = may(proposal, panel, recused);
    if (panel == null) {
      return new EstimatesPage(head, List.of(), List.of(), null, null, may);
    }
    Map<UUID, PersonCard> cards = cards(panel, proposal.id());
    boolean open = panel.round().isOpen();
    return new EstimatesPage(
        head,
        IntStream.range(0, panel.rounds().size())
            .mapToObj(i -> RoundView.of(i + 1, panel.rounds().get(i)))
            .toList(),
        seats(panel, cards, recused),
        open && person.has(Role.REVIEWER) ? mine.read(proposal, panel).orElse(null) : null,
        panel.roundsOver() > 0 ? results.read(proposal, panel, cards) : null,
        may);
  }

  private List<SeatView> seats(Panel panel, Map<UUID, PersonCard> cards, Set<UUID> recused) {
    Map<UUID, Integer> given = counts.byPerson(panel.proposalId(), panel.roundNumber());
    return panel.seats().stream()
        .map(
            seat -> {
              PersonCard card = cards.get(seat.personId());
              return new SeatView(
                  seat.personId(),
                  card == null ? "?" : card.fullName(),
                  given.getOrDefault(seat.personId(), 0),
                  seat.finishedRound() == panel.roundNumber(),
                  seat.weight(),
                  recused.contains(seat.personId()));
            })
        .toList();
  }

  /** Whoever has a seat or said something. */
  private Map<UUID, PersonCard> cards(Panel panel, UUID proposalId) {
    Set<UUID> ids = new HashSet<>();
    panel.seats().stream().map(Seat::personId).forEach(ids::add);
    results.speakers(proposalId).forEach(ids::add);
    return people.among(ids);
  }

  private May may(Proposal proposal, @Nullable Panel panel, Set<UUID> recused) {
    boolean leads = person.has(Role.CHAIR) && person.maybeId().filter(recused::contains).isEmpty();
    boolean open = panel != null && panel.round().isOpen();
    return new May(
        leads && panel == null && proposal.may(Transition.OPEN_ROUND_ONE),
        leads && open,
        leads && !open && proposal.may(Transition.OPEN_ROUND_TWO),
        leads && !open && proposal.may(Transition.FINISH_ESTIMATES),
        leads && panel != null && panel.roundsOver() > 0 && UNDECIDED.contains(proposal.state()),
        panel != null && panel.isTalking());
  }
}
