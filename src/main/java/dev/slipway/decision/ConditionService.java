package dev.slipway.decision;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.decision.BoardMembers.Member;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decision.Met;
import dev.slipway.decision.DecisionEvent.ConditionMet;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how the conditions of a decision were met; what was recorded stays. */
@Service
@Transactional
public class ConditionService {

  private final Decisions decisions;
  private final DecisionMarks marks;
  private final BoardMembers members;
  private final CurrentPerson person;
  private final ProposalService proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConditionService(
      Decisions decisions,
      DecisionMarks marks,
      BoardMembers members,
      CurrentPerson person,
      ProposalService proposals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.decisions = decisions;
    this.marks = marks;
    this.members = members;
    this.person = person;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A condition was met. For whoever sees to it, and for chairs.
   *
   * @param how in words
   * @param link an address where it can be seen, or empty
   * @param evidenceId an entry among the proposal's evidence, or null
   * @throws RefusedTransition if it was met before, or if its decision does not hold
   */
  public void meet(
      UUID proposalId, UUID conditionId, String how, String link, @Nullable UUID evidenceId) {
    Decision decision =
        decisions
            .inEffect(proposalId)
            .orElseThrow(() -> new RefusedTransition("decision.refused.condition.moot"));
    Condition condition = condition(decision, conditionId);
    Member present = members.present();
    if (!condition.ownerId().equals(present.id()) && !person.has(Role.CHAIR)) {
      throw new AccessDeniedException("for the condition's owner and for chairs");
    }
    if (condition.isMet()) {
      throw new RefusedTransition("decision.refused.condition.met");
    }
    marks.meet(
        conditionId,
        proposalId,
        new Met(
            how,
            link,
            evidenceId,
            present.id(),
            present.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    events.publishEvent(
        new ConditionMet(
            proposalId,
            proposals.find(proposalId).orElseThrow().question(),
            decision.id(),
            conditionId,
            condition.name(),
            how));
  }

  private static Condition condition(Decision decision, UUID id) {
    return decision.conditions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No condition " + id));
  }
}
