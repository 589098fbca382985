package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.review.Steps;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proposals that the present person can take a step further. */
@Component
@Order(1)
class ProposalsWaiting implements WaitingSource {

  private final ProposalService proposals;
  private final Interests interests;
  private final Decisions decisions;
  private final Steps steps;
  private final CurrentPerson person;

  ProposalsWaiting(
      ProposalService proposals,
      Interests interests,
      Decisions decisions,
      Steps steps,
      CurrentPerson person) {
    this.proposals = proposals;
    this.interests = interests;
    this.decisions = decisions;
    this.steps = steps;
    this.person = person;
  }

  @Override
  public List<Waiting> now() {
    UUID me = person.id();
    Predicate<Proposal> judged = interests.judgedBy(me);
    return Stream.of(
            group(Role.SUBMITTER, "waiting.drafts", ProposalState.DRAFT, mine(me), "/edit"),
            group(Role.CHAIR, "waiting.start", ProposalState.SUBMITTED, judged, ""),
            group(Role.CHAIR, "waiting.discussion", ProposalState.DISCUSSION, judged, ""),
            group(Role.CHAIR, "waiting.decide", ProposalState.SCORED, judged, "/decide"),
            group(
                Role.SUBMITTER,
                "waiting.release",
                ProposalState.DECIDED,
                mine(me).and(letGo()).and(this::mayBeReleased),
                ""))
        .flatMap(List::stream)
        .toList();
  }

  private List<Waiting> group(
      Role role, String key, ProposalState state, Predicate<Proposal> which, String page) {
    if (!person.has(role)) {
      return List.of();
    }
    List<Item> items =
        proposals.in(state).stream()
            .filter(which)
            .map(each -> Item.of(each, page, each.decisionDate(), false))
            .toList();
    return List.of(new Waiting(key, items));
  }

  private static Predicate<Proposal> mine(UUID me) {
    return proposal -> proposal.isOf(me);
  }

  /** What the board lets happen without anything left to do: asked first, since it is one query. */
  private Predicate<Proposal> letGo() {
    Set<UUID> free =
        decisions.lettingRelease().stream()
            .filter(each -> each.openConditions().isEmpty())
            .map(Decision::proposalId)
            .collect(Collectors.toSet());
    return proposal -> free.contains(proposal.id());
  }

  private boolean mayBeReleased(Proposal proposal) {
    return steps.of(proposal).stream()
        .anyMatch(step -> step.transition() == Transition.RELEASE && step.open());
  }
}
