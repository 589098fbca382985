package dev.slipway.desk.web.next;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.next.ReviewFacts.Decided;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.Transition;
import dev.slipway.review.Reviews;
import dev.slipway.review.Step;
import dev.slipway.review.Steps;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads where the decision on a proposal stands: one that waits for signatures, else what holds.
 */
@Component
class DecidedReader {

  private final Decisions decisions;
  private final Reviews reviews;
  private final Steps steps;
  private final People people;
  private final CurrentPerson person;

  DecidedReader(
      Decisions decisions, Reviews reviews, Steps steps, People people, CurrentPerson person) {
    this.decisions = decisions;
    this.reviews = reviews;
    this.steps = steps;
    this.people = people;
    this.person = person;
  }

  /** Null as long as nobody has signed anything that still counts. */
  @Nullable Decided read(Proposal proposal, Set<UUID> recused) {
    List<Decision> made = decisions.of(proposal.id());
    Decision proposed = with(made, Decision.Status.PROPOSED);
    Decision holds = with(made, Decision.Status.IN_EFFECT);
    Decision first = proposed == null ? holds : proposed;
    return first == null ? null : read(proposal, first, holds, recused);
  }

  private static @Nullable Decision with(List<Decision> made, Decision.Status status) {
    return made.stream().filter(each -> each.status() == status).findFirst().orElse(null);
  }

  private Decided read(
      Proposal proposal, Decision first, @Nullable Decision holds, Set<UUID> recused) {
    UUID me = person.maybeId().orElse(null);
    List<Condition> open = holds == null ? List.of() : holds.openConditions();
    return new Decided(
        first.id(),
        first.status() == Decision.Status.PROPOSED,
        me != null && first.isSignedBy(me),
        unsigned(first, recused, me),
        open.stream()
            .filter(each -> each.ownerId().equals(me))
            .map(Condition::id)
            .findFirst()
            .orElse(null),
        open.stream()
            .filter(each -> !each.ownerId().equals(me))
            .map(each -> new ReviewFacts.Condition(each.ownerName(), each.due()))
            .toList(),
        holds != null && releasable(proposal),
        !reviews.wantedOf(proposal.id()).isEmpty());
  }

  private List<String> unsigned(Decision decision, Set<UUID> recused, @Nullable UUID me) {
    return people.with(Role.CHAIR).stream()
        .filter(card -> !recused.contains(card.id()) && !card.id().equals(me))
        .filter(card -> !decision.isSignedBy(card.id()))
        .map(PersonCard::fullName)
        .toList();
  }

  private boolean releasable(Proposal proposal) {
    return steps.of(proposal).stream()
        .filter(step -> step.transition() == Transition.RELEASE)
        .map(Step::missing)
        .anyMatch(List::isEmpty);
  }
}
