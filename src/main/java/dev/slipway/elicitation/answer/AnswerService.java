package dev.slipway.elicitation.answer;

import static java.util.stream.Collectors.toMap;

import dev.slipway.account.CurrentPerson;
import dev.slipway.elicitation.ElicitationEvent.AnswerGiven;
import dev.slipway.elicitation.ElicitationEvent.AnswerTakenBack;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.Panels;
import dev.slipway.elicitation.RoundService;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the present person's answers, and hands out answers: one's own at any time, those of others
 * only when their round is over.
 */
@Service
@Transactional
public class AnswerService {

  private final Panels panels;
  private final GivenAnswers answers;
  private final RoundService rounds;
  private final ProposalService proposals;
  private final AskedQuestions questions;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerService(
      Panels panels,
      GivenAnswers answers,
      RoundService rounds,
      ProposalService proposals,
      AskedQuestions questions,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.panels = panels;
    this.answers = answers;
    this.rounds = rounds;
    this.proposals = proposals;
    this.questions = questions;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes the present person's answer to a question, in the place of the one that they gave before.
   *
   * @throws dev.slipway.elicitation.RoundOverException if the round is over; nothing is changed
   * @throws dev.slipway.elicitation.ElicitationRefused if they are not asked
   * @throws IllegalArgumentException if the question is not asked, or the numbers have a fault
   */
  public void give(UUID proposalId, String key, Answer answer) {
    Panel panel = answering(proposalId);
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    Question question =
        questions
            .find(proposal, key)
            .orElseThrow(() -> new IllegalArgumentException("no question " + key));
    requireSound(question, answer);
    Optional<GivenAnswer> before = mine(panel, question.stored());
    boolean otherNumbers =
        before
            .map(found -> !Objects.equals(found.answer().numbers(), answer.numbers()))
            .orElse(true);
    GivenAnswer given =
        before.orElseGet(
            () ->
                new GivenAnswer(
                    proposalId,
                    panel.roundNumber(),
                    person.id(),
                    question.stored(),
                    answer,
                    now()));
    given.say(answer, now());
    answers.saveAndFlush(given);
    if (otherNumbers) {
      events.publishEvent(
          new AnswerGiven(proposalId, proposal.question(), person.id(), panel.roundNumber()));
    }
  }

  /**
   * The present person's answer to a question no longer counts, because they are changing it.
   *
   * @throws dev.slipway.elicitation.RoundOverException if the round is over; nothing is changed
   */
  public void takeBack(UUID proposalId, String key) {
    Panel panel = answering(proposalId);
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    questions
        .find(proposal, key)
        .flatMap(question -> mine(panel, question.stored()))
        .ifPresent(
            given -> {
              answers.delete(given);
              events.publishEvent(
                  new AnswerTakenBack(
                      proposalId, proposal.question(), person.id(), panel.roundNumber()));
            });
  }

  /** The present person's own answers by question: of the present round, else of the one before. */
  @Transactional(readOnly = true)
  public Map<Question, Estimate> mine(UUID proposalId) {
    return GivenAnswer.estimates(
            answers.findByProposalIdAndPersonIdOrderByRound(proposalId, person.id()))
        .stream()
        .collect(toMap(Estimate::question, each -> each, (earlier, later) -> later));
  }

  /** Everybody's answers of the rounds that are over, the earlier first. */
  @Transactional(readOnly = true)
  public List<Estimate> shown(UUID proposalId) {
    int over = panels.findById(proposalId).map(Panel::roundsOver).orElse(0);
    return over == 0 ? List.of() : GivenAnswer.estimates(answers.upTo(proposalId, over));
  }

  private Panel answering(UUID proposalId) {
    Panel panel =
        panels
            .lock(proposalId)
            .orElseThrow(() -> new NoSuchElementException("no panel for " + proposalId));
    rounds.requireAnswering(panel, person.id());
    return panel;
  }

  private Optional<GivenAnswer> mine(Panel panel, String question) {
    return answers.findByProposalIdAndRoundAndPersonIdAndQuestion(
        panel.proposalId(), panel.roundNumber(), person.id(), question);
  }

  private static void requireSound(Question question, Answer answer) {
    if (answer.numbers() != null) {
      question
          .range()
          .fault(answer.numbers())
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException(question.key() + ": " + fault);
              });
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
