package dev.slipway.desk.web.home;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.decided.DueSteps;
import dev.slipway.desk.web.decided.Standing.DueStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.review.ReviewReason;
import dev.slipway.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what nobody who comes in may overlook. */
@Component
class HomeAlerts {

  private static final int MOST = 8;

  private final Decisions decisions;
  private final Reviews reviews;
  private final ProposalService proposals;
  private final Clock clock;

  HomeAlerts(Decisions decisions, Reviews reviews, ProposalService proposals, Clock clock) {
    this.decisions = decisions;
    this.reviews = reviews;
    this.proposals = proposals;
    this.clock = clock;
  }

  /**
   * What must not be overlooked.
   *
   * @param due proposals with a step that is due while a condition is open
   * @param reviews proposals that should be looked at again
   */
  record Alerts(List<Due> due, List<Again> reviews) {}

  /** A proposal whose first such step is this one. */
  record Due(UUID id, String question, DueStep step) {}

  /** A proposal, and why. */
  record Again(UUID id, String question, List<ReviewReason> reasons) {}

  @Transactional(readOnly = true)
  Alerts read() {
    LocalDate today = LocalDate.now(clock);
    return new Alerts(
        decisions.withOpenConditions().stream()
            .flatMap(each -> due(each, today).stream())
            .limit(MOST)
            .toList(),
        reviews.wanted(MOST).stream()
            .map(proposals::find)
            .flatMap(Optional::stream)
            .map(each -> new Again(each.id(), each.question(), reviews.wantedOf(each.id())))
            .toList());
  }

  private Optional<Due> due(Decision decision, LocalDate today) {
    return proposals
        .find(decision.proposalId())
        .flatMap(proposal -> first(proposal, DueSteps.of(proposal, decision, today)));
  }

  private static Optional<Due> first(Proposal proposal, List<DueStep> steps) {
    return steps.stream()
        .findFirst()
        .map(step -> new Due(proposal.id(), proposal.question(), step));
  }
}
