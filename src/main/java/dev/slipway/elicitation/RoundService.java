package dev.slipway.elicitation;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Change;
import dev.slipway.elicitation.ElicitationEvent.ReviewerFinished;
import dev.slipway.elicitation.ElicitationEvent.RoundClosed;
import dev.slipway.elicitation.ElicitationEvent.RoundOpened;
import dev.slipway.elicitation.answer.AnswerCount;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Interests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes rounds of estimates; every change is published as an event. */
@Service
@Transactional
public class RoundService {

  /** As many as a scenario can hold, but for the submitter's claims. */
  static final int MOST_REVIEWERS = 50;

  private final Panels panels;
  private final AnswerCount answers;
  private final ProposalService proposals;
  private final Interests interests;
  private final People people;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RoundService(
      Panels panels,
      AnswerCount answers,
      ProposalService proposals,
      Interests interests,
      People people,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.panels = panels;
    this.answers = answers;
    this.proposals = proposals;
    this.interests = interests;
    this.people = people;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Panel> panel(UUID proposalId) {
    return panels.findById(proposalId);
  }

  /** How far the estimates of a proposal have got; nothing as long as nobody was asked. */
  @Transactional(readOnly = true)
  public Optional<RoundState> state(UUID proposalId) {
    return panels.findById(proposalId).map(RoundState::of);
  }

  /** The panels that the present person has a seat on. */
  @Transactional(readOnly = true)
  public List<Panel> mine() {
    return person.maybeId().map(panels::ofPerson).orElse(List.of());
  }

  /** Full names of the reviewers of a panel, in its order; none as long as nobody was asked. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names(UUID proposalId) {
    Map<UUID, String> names = new LinkedHashMap<>();
    panels
        .findById(proposalId)
        .ifPresent(
            panel -> {
              Map<UUID, PersonCard> cards = people.among(reviewers(panel));
              reviewers(panel)
                  .forEach(
                      id -> {
                        PersonCard card = cards.get(id);
                        names.put(id, card == null ? "?" : card.fullName());
                      });
            });
    return names;
  }

  /** Whoever could be asked: reviewers with an open account who are not recused. */
  @Transactional(readOnly = true)
  public List<PersonCard> eligible(UUID proposalId) {
    Set<UUID> recused = interests.recused(proposalId);
    return people.with(Role.REVIEWER).stream()
        .filter(card -> !recused.contains(card.id()))
        .toList();
  }

  /**
   * Asks reviewers, each by themselves.
   *
   * @param closesOn the last day on which they can answer
   * @throws ElicitationRefused if one of them may not be asked, or the day is past
   * @throws dev.slipway.proposal.RefusedTransition unless the proposal is submitted and the present
   *     person is a chair
   */
  public Panel openFirst(UUID proposalId, Collection<UUID> reviewers, LocalDate closesOn) {
    Proposal proposal = proposal(proposalId);
    require(!reviewers.isEmpty(), "elicitation.refused.nobody");
    require(reviewers.size() <= MOST_REVIEWERS, "elicitation.refused.many");
    List<UUID> eligible = eligible(proposalId).stream().map(PersonCard::id).toList();
    require(eligible.containsAll(reviewers), "elicitation.refused.ineligible");
    requireNotRecused(proposalId);
    requireAhead(closesOn);
    require(panels.findById(proposalId).isEmpty(), "elicitation.refused.open");
    Panel panel = panels.saveAndFlush(new Panel(proposalId, reviewers, closesOn, now()));
    proposals.move(proposalId, Transition.OPEN_ROUND_ONE);
    return opened(panel, proposal);
  }

  /**
   * Asks the same reviewers again.
   *
   * @throws ElicitationRefused unless the first round is over, or if the day is past
   * @throws dev.slipway.proposal.RefusedTransition unless the proposal is being discussed and the
   *     present person is a chair
   */
  public Panel openSecond(UUID proposalId, LocalDate closesOn) {
    Proposal proposal = proposal(proposalId);
    requireNotRecused(proposalId);
    requireAhead(closesOn);
    Panel panel = locked(proposalId);
    panel.openNext(closesOn, now());
    panels.saveAndFlush(panel);
    proposals.move(proposalId, Transition.OPEN_ROUND_TWO);
    return opened(panel, proposal);
  }

  /**
   * Shows the answers of the present round to everybody; after the second round the pool is scored.
   *
   * @param seen how many answers there were when the chair decided so
   * @throws RoundChanged if somebody has answered since
   * @throws ElicitationRefused if the round is over, or none was ever opened
   */
  public void close(UUID proposalId, int seen) {
    requireNotRecused(proposalId);
    Panel panel = locked(proposalId);
    require(panel.round().isOpen(), "elicitation.refused.closed");
    if (answers.inRound(proposalId, panel.roundNumber()) != seen) {
      throw new RoundChanged();
    }
    close(panel, Ending.CHAIR);
  }

  /** Closes a round whose last day has passed. */
  public void closeIfDue(UUID proposalId) {
    panels
        .lock(proposalId)
        .filter(panel -> panel.round().isDue(LocalDate.now(clock)))
        .ifPresent(panel -> close(panel, Ending.DATE));
  }

  /** Of a proposal that is asked no longer. */
  void abandon(UUID proposalId) {
    panels
        .lock(proposalId)
        .filter(panel -> panel.round().isOpen())
        .ifPresent(
            panel -> {
              panel.close(Ending.WITHDRAWN, now());
              closed(panel, Ending.WITHDRAWN);
            });
  }

  @Transactional(readOnly = true)
  public List<UUID> withOpenRound() {
    return panels.withOpenRound();
  }

  /**
   * The present person has answered what they can; they may go on answering until the round is
   * over.
   *
   * @throws ElicitationRefused if the round is over, or they are not asked
   */
  public void finish(UUID proposalId) {
    Panel panel = locked(proposalId);
    requireAnswering(panel, person.id());
    panel.finish(person.id());
    panels.saveAndFlush(panel);
    String question = proposal(proposalId).question();
    events.publishEvent(
        new ReviewerFinished(proposalId, question, person.id(), panel.roundNumber()));
  }

  /**
   * Refuses unless somebody may answer now.
   *
   * @throws RoundOverException if the round is over
   * @throws ElicitationRefused if they are not asked
   */
  public void requireAnswering(Panel panel, UUID personId) {
    require(panel.seatOf(personId).isPresent(), "elicitation.refused.notAsked");
    require(!interests.isRecused(panel.proposalId(), personId), "elicitation.refused.recused");
    if (!panel.round().isOpen() || panel.round().isDue(LocalDate.now(clock))) {
      throw new RoundOverException();
    }
  }

  private void close(Panel panel, Ending why) {
    panel.close(why, now());
    closed(panel, why);
    if (panel.roundNumber() == 1) {
      proposals.move(panel.proposalId(), Transition.DISCUSS);
    } else {
      proposals.move(panel.proposalId(), Transition.FINISH_ESTIMATES);
    }
  }

  private void closed(Panel panel, Ending why) {
    panels.saveAndFlush(panel);
    UUID id = panel.proposalId();
    int round = panel.roundNumber();
    Map<UUID, Integer> counts = answers.byPerson(id, round);
    Map<UUID, PersonCard> cards = people.among(reviewers(panel));
    List<Change> changes = new ArrayList<>();
    for (Seat seat : panel.seats()) {
      int count = counts.getOrDefault(seat.personId(), 0);
      String name = name(cards.get(seat.personId()));
      changes.add(new Change("answers", null, name + ": " + count));
    }
    String question = proposal(id).question();
    events.publishEvent(new RoundClosed(id, question, round, why, reviewers(panel), changes));
  }

  private Panel opened(Panel panel, Proposal proposal) {
    Map<UUID, PersonCard> cards = people.among(reviewers(panel));
    List<Change> changes = new ArrayList<>();
    reviewers(panel).forEach(id -> changes.add(new Change("reviewer", null, name(cards.get(id)))));
    LocalDate closesOn = panel.round().closesOn();
    changes.add(new Change("closesOn", null, closesOn.toString()));
    events.publishEvent(
        new RoundOpened(
            proposal.id(),
            proposal.question(),
            panel.roundNumber(),
            closesOn,
            reviewers(panel),
            changes));
    return panel;
  }

  private static List<UUID> reviewers(Panel panel) {
    return panel.seats().stream().map(Seat::personId).toList();
  }

  private static String name(@Nullable PersonCard card) {
    return card == null ? "?" : card.signInName();
  }

  /** Whoever leads a round has no interest in how it ends. */
  private void requireNotRecused(UUID proposalId) {
    require(!interests.isRecused(proposalId, person.id()), "elicitation.refused.recused");
  }

  private void requireAhead(LocalDate closesOn) {
    LocalDate today = LocalDate.now(clock);
    require(
        !closesOn.isBefore(today) && !closesOn.isAfter(today.plusYears(1)),
        "elicitation.refused.date");
  }

  private static void require(boolean met, String code) {
    if (!met) {
      throw new ElicitationRefused(code);
    }
  }

  private Panel locked(UUID proposalId) {
    return panels
        .lock(proposalId)
        .orElseThrow(() -> new ElicitationRefused("elicitation.refused.nobodyAsked"));
  }

  private Proposal proposal(UUID id) {
    return proposals
        .find(id)
        .orElseThrow(() -> new NoSuchElementException("No proposal with the id " + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
