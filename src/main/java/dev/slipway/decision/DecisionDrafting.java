package dev.slipway.decision;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.audit.Trail;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyVersion;
import dev.slipway.scoring.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what is to be signed, and refuses what the board cannot decide. */
@Component
class DecisionDrafting {

  private final Policies policies;
  private final Catalogue catalogue;
  private final People people;
  private final Trail trail;

  DecisionDrafting(Policies policies, Catalogue catalogue, People people, Trail trail) {
    this.policies = policies;
    this.catalogue = catalogue;
    this.people = people;
    this.trail = trail;
  }

  StoredDecision draft(
      Proposal proposal, Score score, int ordinal, DecisionContent content, Instant now) {
    PolicyVersion policy = policies.current();
    BoardVerdict rule = score.boardVerdict(policy.terms().policy());
    RefusedTransition.unless(
        !isAgainst(content.verdict(), rule) || !content.againstRule().isBlank(),
        "decision.refused.rule");
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    RefusedTransition.unless(
        content.until() == null || content.until().isAfter(today), "decision.refused.until.past");
    Decision.Basis basis =
        new Decision.Basis(
            score.id(), score.scenarioHash(), policy.version(), rule, trail.head().text());
    return new StoredDecision(
        proposal.id(),
        ordinal,
        basis,
        content,
        content.conditions().stream().map(each -> condition(each, proposal, today)).toList(),
        policy.terms().policy().quorum(),
        now);
  }

  /** Whether a verdict lets happen what the limits speak against. */
  static boolean isAgainst(Verdict verdict, BoardVerdict rule) {
    return verdict.letsRelease() && rule == BoardVerdict.OUTSIDE;
  }

  private StoredCondition condition(Wanted wanted, Proposal proposal, LocalDate today) {
    String modification = wanted.modification();
    RefusedTransition.unless(
        modification == null || proposal.modifications().contains(modification),
        "decision.refused.condition.modification");
    RefusedTransition.unless(!wanted.due().isBefore(today), "decision.refused.condition.due");
    PersonCard owner =
        people
            .find(wanted.owner())
            .filter(PersonCard::active)
            .orElseThrow(() -> new RefusedTransition("decision.refused.condition.owner"));
    return new StoredCondition(
        UUID.randomUUID(),
        proposal.id(),
        modification,
        modification == null ? wanted.text() : name(modification),
        owner.id(),
        owner.fullName(),
        wanted.due());
  }

  private String name(String modification) {
    return catalogue.find(modification).map(CatalogueEntry::name).orElse(modification);
  }
}
