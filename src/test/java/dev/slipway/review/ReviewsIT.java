package dev.slipway.review;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Change;
import dev.slipway.audit.Trail;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Trigger;
import dev.slipway.decision.Verdict;
import dev.slipway.desk.DeskWorld;
import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.ApprovalsAtStake.AtStake;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.rubric.Policies;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** What asks the board to look again, and which steps are open to whom. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class ReviewsIT extends IntegrationTest {

  @Autowired private DecisionWorld world;
  @Autowired private DecisionService decisions;
  @Autowired private Decisions taken;
  @Autowired private EvidenceService evidence;
  @Autowired private Policies policies;
  @Autowired private TransactionOperations transaction;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private Reviews reviews;
  @Autowired private CaseService cases;
  @Autowired private Trail trail;
  @Autowired private Steps steps;

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private PersonCard submitter;
  private PersonCard chair;
  private UUID id;

  @BeforeEach
  void ready() {
    world.policy(0.9, 1);
    submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
    id = world.ready(submitter, chair);
  }

  @Test
  void incidentAfterADecisionAsksForAReviewUntilOneIsBegun() {
    happened(OutcomeReportKind.INCIDENT);
    assertThat(reviews.wantedOf(id)).isEmpty();

    decide();
    happened(OutcomeReportKind.COPIED);
    assertThat(reviews.wantedOf(id)).isEmpty();
    happened(OutcomeReportKind.LEAKED);
    happened(OutcomeReportKind.INCIDENT);
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.INCIDENT);
    assertThat(reviews.wanted(1000)).contains(id);

    as(submitter, () -> proposals.copyOf(id, List.of(), "Still release it?"));
    assertThat(reviews.wantedOf(id)).isEmpty();
  }

  @Test
  void changeOfTheModelAndALaterVersionAskForAReview() {
    decide();
    ModelProfile model = model();
    ProfileDetails other = DeskWorld.model(model.name(), model.originator(), 7e9);
    profiles.change(model.id(), model.revision(), other);
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.MODEL_CHANGED);

    profiles.add(DeskWorld.model(model.name().toUpperCase(), model.originator(), 9e9));
    assertThat(reviews.wantedOf(id))
        .containsExactlyInAnyOrder(ReviewReason.MODEL_CHANGED, ReviewReason.NEW_VERSION);
  }

  @Test
  void copyAsksOnlyWhereTheDecisionNamesItUntilAChairSaysThatItStands() {
    Decision decision = decide(bounds(null, Set.of(Trigger.COPIED), Set.of()));
    happened(OutcomeReportKind.OPENLY_DISTRIBUTED);
    assertThat(reviews.wantedOf(id)).isEmpty();
    happened(OutcomeReportKind.COPIED);
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.COPIED);
    as(chair, () -> decisions.confirm(id, decision.id(), "Theirs is weaker", PASSWORD));
    assertThat(reviews.wantedOf(id)).isEmpty();
  }

  @Test
  void referenceCaseAsksOnlyWhereItIsConfirmedAndTheDecisionNamesIt() {
    decide(bounds(null, Set.of(Trigger.COPIED), Set.of()));
    CaseDetails opened = aCase("copies-a", CaseSuccessor.Event.OPEN_DISTRIBUTION, "api");
    assertThat(cases.endedBy(null, opened)).isEmpty();
    as(submitter, () -> cases.add(opened, true));
    CaseDetails copied = aCase("copies-b", CaseSuccessor.Event.COPYCAT, "open_weights");
    assertThat(cases.endedBy(null, copied)).extracting(AtStake::proposalId).containsExactly(id);
    as(submitter, () -> cases.add(copied));
    assertThat(reviews.wantedOf(id)).isEmpty();

    CaseDetails again = aCase("copies-c", CaseSuccessor.Event.COPYCAT, "api");
    UUID row = as(submitter, () -> cases.add(again, true)).id();
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.COPIED);
    assertThat(cases.endedBy(row, again)).isEmpty();
    Trail.Line line =
        trail.newestFirst(again.caseKey(), 0).getContent().stream()
            .filter(each -> each.action().equals("case.original"))
            .findFirst()
            .orElseThrow();
    assertThat(line.changes()).contains(new Change("model", null, model().fullName()));
    assertThat(line.actor()).contains(submitter.signInName());
  }

  @Test
  void onlyTheOriginalOfTheNamedDeveloperIsMeant() {
    decide(bounds(null, Set.of(Trigger.COPIED, Trigger.OPENLY_DISTRIBUTED), Set.of()));
    CaseDetails copied = aCase("whose", CaseSuccessor.Event.COPYCAT, "open_weights");
    assertThat(cases.endedBy(null, copied)).hasSize(1);
    assertThat(cases.endedBy(null, by(copied, "Somebody else", model().fullName()))).isEmpty();
    assertThat(cases.endedBy(null, by(copied, model().originator(), "Another"))).isEmpty();
    CaseDetails own = aCase("own", CaseSuccessor.Event.OWN_OPEN_RELEASE, "open_weights");
    assertThat(cases.endedBy(null, own)).isEmpty();
  }

  private CaseDetails aCase(String key, CaseSuccessor.Event event, String access) {
    CaseDetails like =
        CasesForTests.copied(key + "-" + id, "image", LocalDate.of(2026, 1, 1), 90, false)
            .details();
    CaseSuccessor successor =
        new CaseSuccessor(
            "Pier Works", "Raft", LocalDate.of(2026, 4, 1), access, event, false, true);
    return new CaseDetails(
        like.caseKey(),
        like.capability(),
        like.modality(),
        by(like, model().originator(), model().fullName()).origin(),
        successor,
        like.confidence(),
        like.use(),
        like.sources(),
        "");
  }

  private static CaseDetails by(CaseDetails one, String originator, String model) {
    return new CaseDetails(
        one.caseKey(),
        one.capability(),
        one.modality(),
        new CaseOrigin(originator, model, one.origin().announcedOn(), "hosted", null),
        one.successor(),
        one.confidence(),
        one.use(),
        one.sources(),
        one.note());
  }

  @Test
  void passedDaysAskOnceEach() {
    decide(bounds(TODAY.plusDays(40), Set.of(), Set.of()));
    int months = policies.current().terms().policy().reviewMonths();
    LocalDate periodic = TODAY.plusMonths(months);
    on(TODAY.plusDays(40)).ask();
    assertThat(reviews.wantedOf(id)).isEmpty();
    on(TODAY.plusDays(41)).ask();
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.EXPIRED);
    on(periodic).ask();
    assertThat(reviews.wantedOf(id))
        .containsExactlyInAnyOrder(ReviewReason.EXPIRED, ReviewReason.PERIODIC);

    Proposal again = as(submitter, () -> proposals.copyOf(id, List.of(), "Still release it?"));
    on(periodic.plusDays(1)).ask();
    assertThat(reviews.wantedOf(id)).isEmpty();
    assertThat(on(periodic).upTo(periodic)).extracting(this::proposalOf).contains(id);
    as(submitter, () -> proposals.submit(again.id(), null));
    assertThat(on(periodic).upTo(periodic)).extracting(this::proposalOf).doesNotContain(id);
  }

  @Test
  void confirmingAnswersThePeriodicReviewAndNotAnEnd() {
    Decision decision = decide(bounds(TODAY.plusDays(1), Set.of(), Set.of()));
    on(TODAY.plusYears(1)).ask();
    assertThat(reviews.wantedOf(id)).hasSize(2);
    as(chair, () -> decisions.confirm(id, decision.id(), "Nothing new", PASSWORD));
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.EXPIRED);
    decide(DecisionBounds.NONE);
    assertThat(reviews.wantedOf(id)).isEmpty();
  }

  @Test
  void withdrawnEvidenceAsksWhereTheDecisionNeedsIt() {
    Evidence entry = as(submitter, () -> evidence.add(id, EvidenceExamples.redTeam(), null));
    Required required = new Required(entry.id(), "Nothing found", TODAY.plusDays(3));
    decide(new DecisionBounds(List.of(), null, Set.of(), List.of(required), Set.of()));
    on(TODAY.plusDays(3)).ask();
    assertThat(reviews.wantedOf(id)).isEmpty();
    as(submitter, () -> evidence.withdraw(id, entry.id(), entry.version(), "Wrong model"));
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.EVIDENCE_STALE);
  }

  @Test
  void kindOfEvidenceAsksOnceItHasRunOutUntilThereIsOther() {
    decide(bounds(null, Set.of(), Set.of(EvidenceKind.OTHER)));
    on(TODAY).ask();
    assertThat(reviews.wantedOf(id)).isEmpty();
    EvidenceDetails old = EvidenceExamples.measured(TODAY.minusYears(2), 6);
    as(submitter, () -> evidence.add(id, old, null));
    assertThat(reviews.wantedOf(id)).containsExactly(ReviewReason.EVIDENCE_STALE);
    EvidenceDetails fresh = EvidenceExamples.measured(TODAY, 6);
    as(submitter, () -> evidence.add(id, fresh, null));
    assertThat(reviews.wantedOf(id)).isEmpty();
    on(fresh.validUntil()).ask();
    assertThat(reviews.wantedOf(id)).doesNotContain(ReviewReason.EVIDENCE_STALE);
    on(fresh.validUntil().plusDays(1)).ask();
    assertThat(reviews.wantedOf(id)).contains(ReviewReason.EVIDENCE_STALE);
  }

  @Test
  void modelOfAnUndecidedProposalAsksForNothing() {
    ModelProfile model = model();
    profiles.change(
        model.id(), model.revision(), DeskWorld.model(model.name(), model.originator(), 7e9));
    assertThat(reviews.wantedOf(id)).isEmpty();
  }

  @Test
  void saysWhichStepsLeadOnAndWhatIsMissing() {
    UUID early = world.submitted(submitter);
    assertThat(step(early, Transition.WITHDRAW, submitter).open()).isTrue();
    Step decide = step(id, Transition.DECIDE, chair);
    assertThat(decide.held()).isTrue();
    assertThat(decide.missing()).containsExactly("review.refused.undecided");
    assertThat(step(id, Transition.WITHDRAW, chair).held()).isFalse();

    decide();
    assertThat(step(id, Transition.RELEASE, submitter).open()).isTrue();
    assertThat(as(submitter, () -> steps.of(proposal())))
        .extracting(Step::transition)
        .containsExactly(Transition.RELEASE);
  }

  private Step step(UUID proposalId, Transition transition, PersonCard person) {
    return as(person, () -> steps.of(proposals.find(proposalId).orElseThrow())).stream()
        .filter(each -> each.transition() == transition)
        .findFirst()
        .orElseThrow();
  }

  /** The nightly look on another day. */
  private ReviewDates on(LocalDate day) {
    Clock then = Clock.fixed(day.atTime(0, 10).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new ReviewDates(taken, proposals, evidence, policies, reviews, transaction, then);
  }

  private UUID proposalOf(DueReview due) {
    return due.decision().proposalId();
  }

  private static DecisionBounds bounds(
      LocalDate end, Set<Trigger> triggers, Set<EvidenceKind> kinds) {
    return new DecisionBounds(List.of(), end, triggers, List.of(), kinds);
  }

  private void decide() {
    decide(DecisionBounds.NONE);
  }

  private Decision decide(DecisionBounds bounds) {
    DecisionContent content =
        new DecisionContent(Verdict.APPROVE, null, "Much good in it", "", List.of(), bounds);
    int seen = taken.taken(id);
    return as(chair, () -> decisions.propose(id, world.score(id), seen, content, PASSWORD));
  }

  private void happened(OutcomeReportKind kind) {
    proposals.recordHappening(
        id, new Observation(kind, LocalDate.of(2023, 1, 1), "It happened", "https://x.example"));
  }

  private Proposal proposal() {
    return proposals.find(id).orElseThrow();
  }

  private ModelProfile model() {
    return profiles.find(proposal().modelId()).orElseThrow();
  }
}
