package dev.slipway.decision.web;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.account.signin.Signature;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decision.Status;
import dev.slipway.decision.Decisions;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Interests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one decision, with what the present person can do about it. */
@Component
class DecisionPages {

  private final ProposalService proposals;
  private final Decisions decisions;
  private final Interests interests;
  private final CurrentPerson person;
  private final Signature signature;
  private final Clock clock;

  DecisionPages(
      ProposalService proposals,
      Decisions decisions,
      Interests interests,
      CurrentPerson person,
      Signature signature,
      Clock clock) {
    this.proposals = proposals;
    this.decisions = decisions;
    this.interests = interests;
    this.person = person;
    this.signature = signature;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Optional<DecisionPage> read(UUID proposalId, UUID decisionId) {
    return proposals
        .find(proposalId)
        .flatMap(
            proposal -> decisions.find(proposalId, decisionId).map(one -> page(proposal, one)));
  }

  private DecisionPage page(Proposal proposal, Decision decision) {
    UUID me = person.id();
    boolean recused = interests.isRecused(proposal.id(), me);
    boolean free = !recused && !decision.isSignedBy(me);
    boolean chair = person.has(Role.CHAIR);
    return new DecisionPage(
        proposal.id(),
        proposal.question(),
        decision,
        decisions.nextReview(decision),
        LocalDate.now(clock),
        free && chair && decision.status() == Status.PROPOSED,
        !recused && chair && decision.status() == Status.IN_EFFECT,
        free
            && (chair || person.has(Role.REVIEWER))
            && decision.status() != Status.LAPSED
            && !decision.hasDissentOf(me),
        mine(decision, me, chair),
        signature.isByPassword());
  }

  private static List<UUID> mine(Decision decision, UUID me, boolean chair) {
    return decision.openConditions().stream()
        .filter(each -> chair || each.ownerId().equals(me))
        .map(Condition::id)
        .toList();
  }
}
