package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.proposal.ProposalBrief;
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

  /** So many of a kind are named; the list of proposals has them all. */
  private static final int MOST = 200;

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
    return Stream.concat(forSubmitter(), forChair()).toList();
  }

  private Stream<Waiting> forSubmitter() {
    if (!person.has(Role.SUBMITTER)) {
      return Stream.empty();
    }
    UUID me = person.id();
    return Stream.of(
        group(
            "waiting.drafts",
            proposals.briefsOf(me, ProposalState.DRAFT, MOST),
            each -> true,
            "/edit"),
        group(
            "waiting.release",
            proposals.briefsOf(me, ProposalState.DECIDED, MOST),
            letGo().and(this::mayBeReleased),
            ""));
  }

  private Stream<Waiting> forChair() {
    if (!person.has(Role.CHAIR)) {
      return Stream.empty();
    }
    Predicate<ProposalBrief> judged = interests.judgedBy(person.id());
    return Stream.of(
        group("waiting.start", in(ProposalState.SUBMITTED), judged, ""),
        group("waiting.discussion", in(ProposalState.DISCUSSION), judged, ""),
        group("waiting.decide", in(ProposalState.SCORED), judged, "/decide"));
  }

  private List<ProposalBrief> in(ProposalState state) {
    return proposals.briefsIn(state, MOST);
  }

  private static Waiting group(
      String key, List<ProposalBrief> found, Predicate<ProposalBrief> which, String page) {
    List<Item> items =
        found.stream()
            .filter(which)
            .map(each -> Item.of(each, page, each.decisionDate(), false))
            .toList();
    return new Waiting(key, items, found.size() == MOST);
  }

  /** What the board lets happen without anything left to do: asked first, since it is one query. */
  private Predicate<ProposalBrief> letGo() {
    Set<UUID> free =
        decisions.lettingRelease().stream()
            .filter(each -> each.openConditions().isEmpty())
            .map(Decision::proposalId)
            .collect(Collectors.toSet());
    return proposal -> free.contains(proposal.id());
  }

  private boolean mayBeReleased(ProposalBrief brief) {
    return proposals.find(brief.id()).map(steps::of).orElse(List.of()).stream()
        .anyMatch(step -> step.transition() == Transition.RELEASE && step.open());
  }
}
