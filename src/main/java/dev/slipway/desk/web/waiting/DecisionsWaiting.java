package dev.slipway.desk.web.waiting;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.policy.PolicyChange;
import dev.slipway.decision.policy.PolicyChanges;
import dev.slipway.decision.rubric.AdoptionProposal;
import dev.slipway.decision.rubric.RubricChanges;
import dev.slipway.desk.web.waiting.Waiting.Item;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Interests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Signatures that are missing, conditions to see to, changes of policy or rubric to confirm. */
@Component
@Order(2)
class DecisionsWaiting implements WaitingSource {

  private final Decisions decisions;
  private final PolicyChanges policyChanges;
  private final RubricChanges adoptions;
  private final ProposalService proposals;
  private final Interests interests;
  private final CurrentPerson person;
  private final Clock clock;

  DecisionsWaiting(
      Decisions decisions,
      PolicyChanges policyChanges,
      RubricChanges adoptions,
      ProposalService proposals,
      Interests interests,
      CurrentPerson person,
      Clock clock) {
    this.decisions = decisions;
    this.policyChanges = policyChanges;
    this.adoptions = adoptions;
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
                .toList()),
        new Waiting(
            "waiting.rubric",
            adoptions.open().stream()
                .filter(adoptions::mayConfirm)
                .map(DecisionsWaiting::rubric)
                .toList()));
  }

  private List<Item> toSign(UUID me) {
    if (!person.has(Role.CHAIR)) {
      return List.of();
    }
    List<Decision> mine = decisions.toSign().stream().filter(each -> !each.isSignedBy(me)).toList();
    Map<UUID, Proposal> known = proposalsOf(mine);
    Predicate<ProposalBrief> judged = interests.judgedBy(me);
    return mine.stream()
        .flatMap(
            each ->
                Stream.ofNullable(known.get(each.proposalId()))
                    .map(ProposalBrief::of)
                    .filter(judged)
                    .map(proposal -> Item.of(proposal, "/decisions/" + each.id(), null, false)))
        .toList();
  }

  private List<Item> conditions(UUID me) {
    LocalDate today = LocalDate.now(clock);
    List<Decision> open =
        decisions.withOpenConditions().stream().filter(each -> owes(each, me)).toList();
    Map<UUID, Proposal> known = proposalsOf(open);
    return open.stream()
        .flatMap(
            decision ->
                decision.openConditions().stream()
                    .filter(each -> each.ownerId().equals(me))
                    .map(each -> condition(decision, each, question(decision, known), today)))
        .toList();
  }

  private static boolean owes(Decision decision, UUID me) {
    return decision.openConditions().stream().anyMatch(each -> each.ownerId().equals(me));
  }

  private static Item condition(
      Decision decision, Condition condition, String question, LocalDate today) {
    return new Item(
        "/proposals/" + decision.proposalId() + "/conditions/" + condition.id(),
        condition.name(),
        question,
        condition.due(),
        condition.isOverdue(today),
        false);
  }

  private static Item policy(PolicyChange change) {
    return new Item("/policy", change.reason(), change.byName(), null, false, false);
  }

  private static Item rubric(AdoptionProposal proposal) {
    return new Item(
        "/rubric/versions/" + proposal.version(),
        proposal.reason(),
        proposal.byName(),
        null,
        false,
        false);
  }

  private Map<UUID, Proposal> proposalsOf(List<Decision> made) {
    return proposals.among(made.stream().map(Decision::proposalId).toList());
  }

  private static String question(Decision decision, Map<UUID, Proposal> known) {
    return Optional.ofNullable(known.get(decision.proposalId())).map(Proposal::question).orElse("");
  }
}
