package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.review.Steps;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Proposals that the present person can take a step further. */
@Component
@Order(1)
class ProposalsWaiting implements WaitingSource {

  private final ProposalService proposals;
  private final Interests interests;
  private final Steps steps;
  private final CurrentPerson person;

  ProposalsWaiting(
      ProposalService proposals, Interests interests, Steps steps, CurrentPerson person) {
    this.proposals = proposals;
    this.interests = interests;
    this.steps = steps;
    this.person = person;
  }

  @Override
  public List<Waiting> now() {
    UUID me = person.id();
    return Stream.of(
            group(Role.SUBMITTER, "waiting.drafts", ProposalState.DRAFT, mine(me), "/edit"),
            group(Role.CHAIR, "waiting.start", ProposalState.SUBMITTED, free(me), ""),
            group(Role.CHAIR, "waiting.discussion", ProposalState.DISCUSSION, free(me), ""),
            group(Role.CHAIR, "waiting.decide", ProposalState.SCORED, free(me), "/decide"),
            group(
                Role.SUBMITTER,
                "waiting.release",
                ProposalState.DECIDED,
                mine(me).and(this::mayBeReleased),
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

  private Predicate<Proposal> free(UUID me) {
    return proposal -> !interests.isRecused(proposal.id(), me);
  }

  private boolean mayBeReleased(Proposal proposal) {
    return steps.of(proposal).stream()
        .anyMatch(step -> step.transition() == Transition.RELEASE && step.open());
  }
}
