package dev.slipway.decision.web;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.signin.Signature;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Verdict;
import dev.slipway.decision.web.BoundsForm.RequiredForm;
import dev.slipway.decision.web.DecidePage.Scored;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a chair sees before deciding, and refuses where there is nothing to decide. */
@Component
class DecidePages {

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final Decisions decisions;
  private final Policies policies;
  private final Catalogue catalogue;
  private final EvidenceService evidence;
  private final Interests interests;
  private final People people;
  private final CurrentPerson person;
  private final Signature signature;
  private final Choices choices;
  private final Clock clock;

  DecidePages(
      ProposalService proposals,
      ScoringService scoring,
      Decisions decisions,
      Policies policies,
      Catalogue catalogue,
      EvidenceService evidence,
      Interests interests,
      People people,
      CurrentPerson person,
      Signature signature,
      MessageSource messages,
      Clock clock) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.decisions = decisions;
    this.policies = policies;
    this.catalogue = catalogue;
    this.evidence = evidence;
    this.interests = interests;
    this.people = people;
    this.person = person;
    this.signature = signature;
    this.choices = new Choices(messages);
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @throws NoSuchElementException if there is no such proposal
   * @throws RefusedTransition if the present person, or anybody, cannot decide it now
   */
  @Transactional(readOnly = true)
  DecidePage read(UUID id) {
    Proposal proposal = proposals.find(id).orElseThrow();
    UUID before = decisions.inEffect(id).map(Decision::id).orElse(null);
    RefusedTransition.unless(
        proposal.may(Transition.DECIDE) || before != null, Transition.DECIDE.refusal());
    RefusedTransition.unless(!interests.isRecused(id, person.id()), "decision.refused.recused");
    ScoreSet newest =
        scoring.current(id).orElseThrow(() -> new RefusedTransition("review.refused.unscored"));
    RefusedTransition.unless(!newest.outdated(), "scoring.refused.old");
    Policy policy = policies.current().terms().policy();
    List<Evidence> standing = evidence.of(id).stream().filter(each -> !each.withdrawn()).toList();
    return new DecidePage(
        id,
        proposal.question(),
        proposal.horizonMonths(),
        newest.all().stream().map(score -> scored(score, policy)).toList(),
        choices.of("decision.verdict.", Verdict.values()),
        proposal.modifications().stream().map(this::modification).toList(),
        standing.stream().map(this::entry).toList(),
        BoundsForm.offered(lastDay(policy), standing.stream().map(DecidePages::row).toList()),
        owners(),
        policy.quorum(),
        signature.isByPassword(),
        before);
  }

  /** How many decisions have taken effect so far. */
  int seen(UUID id) {
    return decisions.taken(id);
  }

  private static Scored scored(Score score, Policy policy) {
    return new Scored(
        score.id(),
        score.basis().name(),
        score.madeAt(),
        score.scenarioHash(),
        score.brief(),
        score.boardVerdict(policy));
  }

  private Choice modification(String slug) {
    return Choice.of(slug, catalogue.find(slug).map(CatalogueEntry::name).orElse(slug));
  }

  private Choice entry(Evidence one) {
    String kind = choices.text("evidence.kind." + one.kind());
    return Choice.of(one.id().toString(), kind + ": " + one.details().result());
  }

  private static RequiredForm row(Evidence one) {
    LocalDate until = one.details().validUntil();
    return new RequiredForm(one.id().toString(), null, until == null ? null : until.toString());
  }

  private String lastDay(Policy policy) {
    int months = policy.validityMonths();
    return months == Policy.UNLIMITED ? "" : LocalDate.now(clock).plusMonths(months).toString();
  }

  private List<Choice> owners() {
    return choices.orNone(
        "decision.condition.owner.choose",
        people.all().stream()
            .filter(PersonCard::active)
            .map(each -> Choice.of(each.id().toString(), each.fullName()))
            .toList());
  }
}
