package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.policy.PolicyChange;
import dev.slipway.decision.policy.PolicyChanges;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.proposal.Interests;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Signatures that are missing, conditions to see to, and changes of the policy to confirm. */
@Component
@Order(2)
class DecisionsWaiting implements WaitingSource {

  private final Decisions decisions;
  private final PolicyChanges policyChanges;
  private final ProposalService proposals;
  private final Interests interests;
  private final CurrentPerson person;
  private final Clock clock;

  DecisionsWaiting(
      Decisions decisions,
      PolicyChanges policyChanges,
      ProposalService proposals,
      Interests interests,
      CurrentPerson person,
      Clock clock) {
    this.decisions = decisions;
    this.policyChanges = policyChanges;
    this.proposals = proposals;
    this.interests = interests;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public List<Waiting> now() {
    UUID me = person.id();
    return List.of(
        new Waiting("waiting.sign", toSign(me)),
        new Waiting("waiting.conditions", conditions(me)),
        new Waiting(
            "waiting.policy",
            policyChanges.open().stream()
                .filter(policyChanges::mayConfirm)
                .map(DecisionsWaiting::policy)
                .toList()));
  }

  private List<Item> toSign(UUID me) {
    if (!person.has(Role.CHAIR)) {
      return List.of();
    }
    return decisions.toSign().stream()
        .filter(each -> !each.isSignedBy(me))
        .filter(each -> !interests.isRecused(each.proposalId(), me))
        .map(
            each ->
                Item.of(
                    "/proposals/" + each.proposalId() + "/decisions/" + each.id(), question(each)))
        .toList();
  }

  private List<Item> conditions(UUID me) {
    LocalDate today = LocalDate.now(clock);
    return decisions.withOpenConditions().stream()
        .flatMap(
            decision ->
                decision.openConditions().stream()
                    .filter(each -> each.ownerId().equals(me))
                    .map(each -> condition(decision, each, today)))
        .toList();
  }

  private Item condition(Decision decision, Condition condition, LocalDate today) {
    return new Item(
        "/proposals/" + decision.proposalId() + "/conditions/" + condition.id(),
        condition.name(),
        question(decision),
        condition.due(),
        condition.isOverdue(today));
  }

  private static Item policy(PolicyChange change) {
    return new Item("/policy", change.reason(), change.byName(), null, false);
  }

  private String question(Decision decision) {
    return proposals.find(decision.proposalId()).map(Proposal::question).orElse("");
  }
}
