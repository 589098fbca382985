package dev.slipway.exchange;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.decision.DecisionService;
import dev.slipway.exchange.DemonstrationCase.Decided;
import dev.slipway.exchange.DemonstrationCase.Promised;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policies;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides demonstration proposals as the demonstration's chair, who signs with the password that
 * everybody may know. Where there are no demonstration people nobody decides for others.
 */
@Component
class DemonstrationBoard {

  static final String CHAIR = "clara";
  static final String PASSWORD = "slipway-demo";

  private final People people;
  private final CurrentPerson person;
  private final ProposalService proposals;
  private final ScoringService scoring;
  private final Policies policies;
  private final DecisionService decisions;
  private final Clock clock;

  DemonstrationBoard(
      People people,
      CurrentPerson person,
      ProposalService proposals,
      ScoringService scoring,
      Policies policies,
      DecisionService decisions,
      Clock clock) {
    this.people = people;
    this.person = person;
    this.proposals = proposals;
    this.scoring = scoring;
    this.policies = policies;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Decides a proposal that has been scored and that nobody has taken further. */
  void decide(UUID proposalId, Decided decided) {
    chair()
        .filter(chair -> isUntouched(proposalId))
        .ifPresent(chair -> person.as(chair, () -> sign(proposalId, decided)));
  }

  private boolean isUntouched(UUID proposalId) {
    return proposals
        .find(proposalId)
        .filter(each -> each.may(Transition.FINISH_ESTIMATES))
        .isPresent();
  }

  private Optional<PersonCard> chair() {
    return people.find(CHAIR).filter(each -> each.active() && each.has(Role.CHAIR));
  }

  private void sign(UUID proposalId, Decided decided) {
    proposals.move(proposalId, Transition.FINISH_ESTIMATES);
    Score score = scoring.current(proposalId).orElseThrow().first();
    boolean outside =
        score.boardVerdict(policies.current().terms().policy()) == BoardVerdict.OUTSIDE;
    LocalDate today = LocalDate.now(clock);
    DecisionContent content =
        new DecisionContent(
            decided.verdict(),
            decided.delayMonths() == null ? null : today.plusMonths(decided.delayMonths()),
            decided.reasons(),
            outside ? decided.againstRule() : "",
            conditions(decided, today));
    decisions.propose(proposalId, score.id(), 0, content, PASSWORD);
  }

  private List<Wanted> conditions(Decided decided, LocalDate today) {
    List<Promised> promised = decided.conditions();
    return promised == null
        ? List.of()
        : promised.stream()
            .map(
                each ->
                    new Wanted(
                        each.modification(), owner(each.owner()), today.plusDays(each.days())))
            .toList();
  }

  private UUID owner(String signInName) {
    return people.find(signInName).map(PersonCard::id).orElseGet(person::id);
  }
}
