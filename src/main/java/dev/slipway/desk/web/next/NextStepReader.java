package dev.slipway.desk.web.next;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.desk.web.next.ReviewFacts.Mine;
import dev.slipway.desk.web.next.ReviewFacts.Names;
import dev.slipway.desk.web.next.ReviewFacts.Reader;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.answer.AnswerProgress;
import dev.slipway.elicitation.answer.AnswerProgress.Progress;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.scoring.ScoringService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is next in the review of a proposal, for the present person. */
@Component
public class NextStepReader {

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final RoundService rounds;
  private final AnswerProgress progress;
  private final DecidedReader decided;
  private final Interests interests;
  private final People people;
  private final CurrentPerson person;

  NextStepReader(
      ProposalService proposals,
      ScoringService scoring,
      RoundService rounds,
      AnswerProgress progress,
      DecidedReader decided,
      Interests interests,
      People people,
      CurrentPerson person) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.rounds = rounds;
    this.progress = progress;
    this.decided = decided;
    this.interests = interests;
    this.people = people;
    this.person = person;
  }

  /** Nothing if there is no such proposal. */
  @Transactional(readOnly = true)
  public Optional<NextStep> read(UUID proposalId) {
    return proposals.find(proposalId).map(each -> NextSteps.of(facts(each)));
  }

  private ReviewFacts facts(Proposal proposal) {
    Set<UUID> recused = interests.recused(proposal.id());
    Panel panel = rounds.panel(proposal.id()).orElse(null);
    return new ReviewFacts(
        proposal.id(),
        proposal.state(),
        !proposal.steps().isEmpty(),
        proposal.state() == ProposalState.SCORED && isCurrent(proposal.id()),
        reader(recused, panel),
        names(proposal, recused),
        panel == null || !panel.round().isOpen() ? null : round(proposal, panel, recused),
        decided.read(proposal, recused));
  }

  private boolean isCurrent(UUID id) {
    return scoring.current(id).filter(set -> !set.outdated()).isPresent();
  }

  private Reader reader(Set<UUID> recused, @Nullable Panel panel) {
    Set<Role> roles = Arrays.stream(Role.values()).filter(person::has).collect(Collectors.toSet());
    Optional<UUID> me = person.maybeId();
    return new Reader(
        roles,
        me.filter(recused::contains).isPresent(),
        panel != null && me.flatMap(panel::seatOf).isPresent());
  }

  private Names names(Proposal proposal, Set<UUID> recused) {
    Map<UUID, PersonCard> owners = people.among(proposal.owners());
    return new Names(
        owners.values().stream().filter(others()).map(PersonCard::fullName).sorted().toList(),
        people.with(Role.CHAIR).stream()
            .filter(card -> !recused.contains(card.id()))
            .filter(others())
            .map(PersonCard::fullName)
            .toList(),
        !rounds.eligible(proposal.id()).isEmpty());
  }

  private ReviewFacts.Round round(Proposal proposal, Panel panel, Set<UUID> recused) {
    Map<UUID, String> names = rounds.names(proposal.id());
    List<String> unfinished =
        panel.seats().stream()
            .filter(seat -> !recused.contains(seat.personId()) && !hasFinished(panel, seat))
            .map(Seat::personId)
            .filter(id -> person.maybeId().filter(id::equals).isEmpty())
            .map(id -> names.getOrDefault(id, "?"))
            .toList();
    Mine mine =
        person
            .maybeId()
            .filter(me -> !recused.contains(me))
            .flatMap(panel::seatOf)
            .map(seat -> mine(proposal, panel, seat))
            .orElse(null);
    return new ReviewFacts.Round(panel.roundNumber(), panel.round().closesOn(), unfinished, mine);
  }

  private Mine mine(Proposal proposal, Panel panel, Seat seat) {
    Progress mine = progress.of(proposal, panel);
    return new Mine(mine.asked(), mine.answered(), mine.next(), hasFinished(panel, seat));
  }

  private static boolean hasFinished(Panel panel, Seat seat) {
    return seat.finishedRound() >= panel.roundNumber();
  }

  private Predicate<PersonCard> others() {
    return card -> person.maybeId().filter(card.id()::equals).isEmpty();
  }
}
