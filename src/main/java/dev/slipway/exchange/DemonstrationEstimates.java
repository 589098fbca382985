package dev.slipway.exchange;

import dev.slipway.account.Accounts;
import dev.slipway.account.CurrentPerson;
import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.answer.Answer;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.discussion.Discussion;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.stats.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A board of invented people who judge demonstration cases through the services that real ones use.
 * Their accounts have no password and are closed at the end, so that nobody signs in as one of
 * them.
 */
@Component
class DemonstrationEstimates {

  private static final String CHAIR = "Vera";
  private static final int DAYS = 14;

  private final People people;
  private final Accounts accounts;
  private final CurrentPerson person;
  private final ProposalService proposals;
  private final RoundService rounds;
  private final AnswerService answers;
  private final Discussion discussion;
  private final Clock clock;

  DemonstrationEstimates(
      People people,
      Accounts accounts,
      CurrentPerson person,
      ProposalService proposals,
      RoundService rounds,
      AnswerService answers,
      Discussion discussion,
      Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.person = person;
    this.proposals = proposals;
    this.rounds = rounds;
    this.answers = answers;
    this.discussion = discussion;
    this.clock = clock;
  }

  /** Holds the rounds, unless they have been held or the proposal has gone another way. */
  void hold(UUID proposalId, DemonstrationReviews reviews) {
    boolean waits =
        proposals
            .find(proposalId)
            .filter(proposal -> proposal.state() == ProposalState.SUBMITTED)
            .isPresent();
    if (!waits) {
      return;
    }
    PersonCard chair = member(CHAIR, Role.CHAIR);
    List<UUID> asked =
        reviews.reviewers().stream().map(name -> member(name, Role.REVIEWER).id()).toList();
    LocalDate until = LocalDate.now(clock).plusDays(DAYS);
    person.as(chair, () -> rounds.openFirst(proposalId, asked, until));
    answer(proposalId, reviews.in(1));
    person.as(chair, () -> rounds.close(proposalId, reviews.in(1).size()));
    for (DemonstrationReviews.Said said : reviews.comments()) {
      person.as(
          member(said.reviewer(), Role.REVIEWER),
          () -> discussion.say(proposalId, said.question(), said.body()));
    }
    if (reviews.second()) {
      person.as(chair, () -> rounds.openSecond(proposalId, until));
      answer(proposalId, reviews.in(2));
      person.as(chair, () -> rounds.close(proposalId, reviews.in(2).size()));
    }
  }

  private void answer(UUID proposalId, List<DemonstrationReviews.Given> given) {
    for (DemonstrationReviews.Given each : given) {
      DemonstrationCase.Percentiles three = each.answer();
      Quantity numbers = Quantity.of(three.p05(), three.p50(), three.p95());
      person.as(
          member(each.reviewer(), Role.REVIEWER),
          () ->
              answers.give(
                  proposalId, each.question(), new Answer(numbers, each.reason(), List.of())));
    }
  }

  /** Their accounts are closed, or real proposals would wait for a chair who never signs in. */
  void leave(DemonstrationReviews reviews) {
    Stream.concat(Stream.of(CHAIR), reviews.reviewers().stream())
        .flatMap(name -> people.find(signInName(name)).stream())
        .filter(PersonCard::active)
        .forEach(card -> accounts.close(card.id()));
  }

  private PersonCard member(String name, Role role) {
    String signIn = signInName(name);
    people
        .find(signIn)
        .filter(card -> !card.active())
        .ifPresent(card -> accounts.reopen(card.id()));
    return people
        .find(signIn)
        .orElseGet(
            () ->
                people.open(
                    new NewPerson(signIn, name + " (demonstration)", null, null, Set.of(role))));
  }

  private static String signInName(String name) {
    return "demo-" + name.toLowerCase(Locale.ROOT);
  }
}
