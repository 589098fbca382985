package dev.slipway.desk.web.home;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.decided.DecisionStatus.DueStep;
import dev.slipway.desk.web.decided.DueSteps;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.review.ReviewReason;
import dev.slipway.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<Decision> open = decisions.withOpenConditions();
    List<UUID> wanted = reviews.wanted(MOST);
    Map<UUID, Proposal> known =
        proposals.among(
            Stream.concat(open.stream().map(Decision::proposalId), wanted.stream())
                .collect(Collectors.toSet()));
    return new Alerts(due(open, known, LocalDate.now(clock)), again(wanted, known));
  }

  private static List<Due> due(List<Decision> open, Map<UUID, Proposal> known, LocalDate today) {
    return open.stream()
        .flatMap(
            each ->
                Stream.ofNullable(known.get(each.proposalId())).map(one -> due(one, each, today)))
        .flatMap(Optional::stream)
        .limit(MOST)
        .toList();
  }

  private static Optional<Due> due(Proposal proposal, Decision decision, LocalDate today) {
    return DueSteps.of(proposal, decision, today).stream()
        .findFirst()
        .map(step -> new Due(proposal.id(), proposal.question(), step));
  }

  private List<Again> again(List<UUID> wanted, Map<UUID, Proposal> known) {
    Map<UUID, List<ReviewReason>> reasons = reviews.wantedOf(wanted);
    return wanted.stream()
        .flatMap(id -> Stream.ofNullable(known.get(id)))
        .map(
            each ->
                new Again(each.id(), each.question(), reasons.getOrDefault(each.id(), List.of())))
        .toList();
  }
}
