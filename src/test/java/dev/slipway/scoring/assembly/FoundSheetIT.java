package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.desk.DeskWorld;
import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.Particulars;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.observed.EvidenceEffect;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.BayesUpdate;
import dev.slipway.stats.update.CensoredWait;
import dev.slipway.stats.update.Counts;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.stats.update.ExternalValidity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence in numbers moves the answers of which it speaks, and no others. */
class FoundSheetIT extends IntegrationTest {

  private static final Question FILTER = Question.effect("filters", 0, Target.SAFEGUARD);
  private static final UUID ANN = UUID.randomUUID();
  private static final UUID BOB = UUID.randomUUID();

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private EvidenceService evidence;
  @Autowired private ScenarioSheets sheets;
  @Autowired private ScoringService scoring;
  @Autowired private Policies policies;

  @Test
  void countsMoveTheAnswerOfWhichTheySpeak() {
    Proposal proposal = proposal(List.of());
    Input before = input(sheets.sheetOf(proposal, Basis.RUBRIC), "friction");
    Evidence entry = add(proposal, refusals(18, 500));

    ScenarioSheet sheet = sheets.sheetOf(proposal, Basis.RUBRIC);

    Input friction = input(sheet, "friction");
    Quantity expected =
        BayesUpdate.of(
                Kind.UNIT,
                before.quantity(),
                List.of(
                    new Counts(
                        18, 500, Direction.EVENT, new ExternalValidity(0.5, Quantity.of(1)))))
            .posterior();
    assertThat(friction.quantity()).isEqualTo(expected);
    assertThat(friction.origin()).isEqualTo(Origin.EVIDENCE);
    assertThat(friction.update())
        .isEqualTo(
            new Input.Update(
                Origin.RUBRIC, before.quantity(), List.of(entry.id().toString()), false));
    assertThat(sheet.scenario().answers().answer(Question.FRICTION)).isEqualTo(expected);
    assertThat(sheet.inputs().stream().filter(each -> each.origin() == Origin.EVIDENCE)).hasSize(1);
  }

  @Test
  void withdrawingTakesTheUpdateAwayAndScoresKnowBoth() {
    Proposal proposal = proposal(List.of());
    ScoreSet plain = scoring.score(proposal.id());
    Evidence entry = add(proposal, refusals(18, 500));
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isTrue();

    ScoreSet moved = scoring.score(proposal.id());
    assertThat(moved.first().scenarioHash()).isNotEqualTo(plain.first().scenarioHash());
    EvidenceEffect effect = scoring.effects(moved.first()).get(0);
    assertThat(effect.entry()).isEqualTo(entry.id());
    assertThat(effect.goodWith()).isEqualTo(moved.first().answer().asProposed().good().mean());
    assertThat(effect.goodWithout()).isEqualTo(plain.first().answer().asProposed().good().mean());
    assertThat(effect.planned()).isFalse();
    assertThat(effect.with()).isEqualTo(added(moved));
    assertThat(effect.without()).isEqualTo(added(plain));

    evidence.withdraw(proposal.id(), entry.id(), entry.version(), "A mistake");
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isTrue();
    assertThat(scoring.score(proposal.id()).first().scenarioHash())
        .isEqualTo(plain.first().scenarioHash());
  }

  private static EvidenceEffect.Added added(ScoreSet scores) {
    Answer.Plan plan = scores.first().answer().first();
    return new EvidenceEffect.Added(plan.margin().bad().mean(), plan.margin().good().mean());
  }

  @Test
  void attacksOnAFilterMoveThatFilter() {
    Proposal proposal = proposal(List.of());
    Evidence entry = add(proposal, attacks(18, 500));

    Scenario scenario = sheets.sheetOf(proposal, Basis.RUBRIC).scenario();

    Effect.Factor filter =
        (Effect.Factor)
            scenario.modifications().stream()
                .filter(each -> each.id().equals("filters"))
                .findFirst()
                .orElseThrow()
                .effects()
                .get(0);
    assertThat(filter.value())
        .isEqualTo(
            BayesUpdate.of(
                    Kind.UNIT,
                    Quantity.of(0.3, 0.6, 0.88),
                    List.of(
                        new Counts(
                            18,
                            500,
                            Direction.COMPLEMENT,
                            new ExternalValidity(0.5, Quantity.of(1, 3, 10)))))
                .posterior());
    ScoreSet scores = scoring.score(proposal.id());
    assertThat(input(scores.first().inputs(), FILTER.key()).origin()).isEqualTo(Origin.EVIDENCE);
    EvidenceEffect effect = scoring.effects(scores.first()).get(0);
    assertThat(effect.entry()).isEqualTo(entry.id());
    assertThat(effect.planned()).isTrue();
    assertThat(effect.badWith()).isLessThan(effect.badWithout());
  }

  @Test
  void claimsAreNeverUpdated() {
    Proposal proposal =
        proposal(List.of(new Claim(Question.FRICTION, Quantity.of(0.1, 0.2, 0.3), "measured")));
    add(proposal, refusals(18, 500));

    Input claimed = input(sheets.sheetOf(proposal, Basis.CLAIMS), "friction");

    assertThat(claimed.origin()).isEqualTo(Origin.CLAIM);
    assertThat(claimed.quantity()).isEqualTo(Quantity.of(0.1, 0.2, 0.3));
    assertThat(input(sheets.sheetOf(proposal, Basis.RUBRIC), "friction").origin())
        .isEqualTo(Origin.EVIDENCE);
  }

  @Test
  void eachReviewersAnswerIsUpdatedUnlessItWasGivenLater() {
    Proposal proposal = proposal(List.of());
    Evidence entry = add(proposal, refusals(18, 500));
    Instant added = entry.measuredSince();
    Quantity own = Quantity.of(0.1, 0.2, 0.4);
    Answers answers = Answers.of(Question.FRICTION, own);
    ReviewerPool pool =
        new ReviewerPool(
            Pooling.MIXTURE,
            Map.of(ANN, new Reviewer("ann", 1, answers), BOB, new Reviewer("bob", 1, answers)),
            null,
            Map.of(
                ANN, Map.of(Question.FRICTION, added.minusSeconds(5)),
                BOB, Map.of(Question.FRICTION, added.plusSeconds(5))));

    ScenarioSheet sheet = sheets.sheetOf(proposal, pool);

    List<Reviewer> reviewers = sheet.scenario().reviewers().all();
    assertThat(reviewers.get(0).answers().answer(Question.FRICTION).p50()).isLessThan(0.1);
    assertThat(reviewers.get(1).answers().answer(Question.FRICTION)).isEqualTo(own);
    Input friction = input(sheet, "friction");
    assertThat(friction.origin()).isEqualTo(Origin.EVIDENCE);
    assertThat(friction.update().origin()).isEqualTo(Origin.REVIEWERS);
  }

  @Test
  void yearsWithoutAnIncidentLowerTheRate() {
    Proposal proposal = proposal(List.of());
    Input before = input(sheets.sheetOf(proposal, Basis.RUBRIC), "benefits.creative.ratePerYear");
    add(
        proposal,
        details(
            EvidenceKind.INCIDENTS,
            new Measurement(
                TestKind.INCIDENTS,
                Question.benefitRate("creative"),
                0,
                1000,
                Direction.EVENT,
                1,
                Quantity.of(1),
                "",
                6)));

    Input after = input(sheets.sheetOf(proposal, Basis.RUBRIC), "benefits.creative.ratePerYear");

    assertThat(after.origin()).isEqualTo(Origin.EVIDENCE);
    assertThat(after.quantity().p50()).isLessThan(before.quantity().p50());
  }

  /** By the closed form of both marginal posteriors, which is tested against integration. */
  @Test
  void monthsWithoutACopySpeakOfTheLagAndOfWhetherEver() {
    UUID model = profiles.add(DeskWorld.model("Uncopied " + UUID.randomUUID(), "Lab", 3e9)).id();
    Proposal proposal = proposals.create(AProposal.aProposal(model).details());
    Input shown = input(sheets.sheetOf(proposal, Basis.RUBRIC), "copy.lagMonths");
    add(proposal, noCopyFor(12));
    Evidence entry = add(proposal, noCopyFor(40));

    ScenarioSheet sheet = sheets.sheetOf(proposal, Basis.RUBRIC);

    Input moved = input(sheet, "copy.lagMonths");
    Input never = input(sheet, "copy.neverShare");
    Quantity neverBefore = never.update() == null ? never.quantity() : never.update().prior();
    CensoredWait expected =
        CensoredWait.of(
            40 / barrier(sheet),
            sheet.scenario().constants().lagShape(),
            moved.update().prior(),
            neverBefore);
    assertThat(moved.quantity()).isEqualTo(expected.lag().posterior());
    assertThat(never.quantity()).isEqualTo(expected.never().posterior());
    assertThat(moved.origin()).isEqualTo(Origin.EVIDENCE);
    assertThat(moved.update().prior()).isEqualTo(shown.quantity());
    assertThat(moved.quantity().p50()).isGreaterThan(shown.quantity().p50());
    assertThat(moved.update().entries()).containsExactly(entry.id().toString());
  }

  @Test
  void monthsWithoutACopyMoveAReviewersOwnLag() {
    Proposal proposal = proposal(List.of());
    Instant added = add(proposal, noCopyFor(40)).measuredSince();
    Quantity own = Quantity.of(2, 6, 18);
    Answers answers = Answers.of(Question.COPY_LAG, own);
    ReviewerPool pool =
        new ReviewerPool(
            Pooling.MIXTURE,
            Map.of(ANN, new Reviewer("ann", 1, answers), BOB, new Reviewer("bob", 1, answers)),
            null,
            Map.of(
                ANN, Map.of(Question.COPY_LAG, added.minusSeconds(5)),
                BOB, Map.of(Question.COPY_LAG, added.plusSeconds(5))));

    ScenarioSheet sheet = sheets.sheetOf(proposal, pool);

    Scenario scenario = sheet.scenario();
    List<Reviewer> reviewers = scenario.reviewers().all();
    assertThat(reviewers.get(0).answers().answer(Question.COPY_LAG))
        .isEqualTo(
            CensoredWait.of(
                    40,
                    scenario.constants().lagShape(),
                    own,
                    scenario.answers().answer(Question.NEVER_COPIED))
                .lag()
                .posterior());
    assertThat(reviewers.get(1).answers().answer(Question.COPY_LAG)).isEqualTo(own);
  }

  /** How many times longer this model takes to copy than the one that the lag is of. */
  private static double barrier(ScenarioSheet sheet) {
    Answers answers = sheet.scenario().answers();
    return sheet.scenario().constants().lagRelative()
        ? StrictMath.pow(
            answers.answer(Question.PARAMETERS).p50() / 1e10,
            answers.answer(Question.COPY_BARRIER_EXPONENT).p50())
        : 1;
  }

  private static EvidenceDetails noCopyFor(double months) {
    return details(
        EvidenceKind.OTHER,
        new Measurement(
            TestKind.NO_COPY,
            Question.COPY_LAG,
            0,
            months,
            Direction.EVENT,
            1,
            Quantity.of(1),
            "",
            6));
  }

  @Test
  void whatIsStaleCountsHalf() {
    Proposal proposal = proposal(List.of());
    EvidenceDetails old = details(EvidenceKind.OTHER, refused(18, 500), LocalDate.of(2020, 1, 1));
    Input before = input(sheets.sheetOf(proposal, Basis.RUBRIC), "friction");
    add(proposal, old);

    assertThat(input(sheets.sheetOf(proposal, Basis.RUBRIC), "friction").quantity())
        .isEqualTo(
            BayesUpdate.of(
                    Kind.UNIT,
                    before.quantity(),
                    List.of(
                        new Counts(
                            18, 500, Direction.EVENT, new ExternalValidity(0.25, Quantity.of(1)))))
                .posterior());
  }

  @Test
  void policyMayLetWhatIsStaleNotCountAtAll() {
    Proposal proposal = proposal(List.of());
    EvidenceDetails old = details(EvidenceKind.OTHER, refused(18, 500), LocalDate.of(2020, 1, 1));
    Input before = input(sheets.sheetOf(proposal, Basis.RUBRIC), "friction");
    add(proposal, old);
    UUID model = profiles.add(DeskWorld.model("Uncopied " + UUID.randomUUID(), "Lab", 3e9)).id();
    Proposal other = proposals.create(AProposal.aProposal(model).details());
    Measurement wait = Objects.requireNonNull(noCopyFor(40).measurement());
    add(other, details(EvidenceKind.OTHER, wait, LocalDate.of(2020, 1, 1)));
    scoring.score(proposal.id());
    PolicyTerms halving = policies.current().terms();
    try {
      policies.enact(notCountingStale(halving), "for a test", "Ada", "Cleo");

      ScenarioSheet sheet = sheets.sheetOf(proposal, Basis.RUBRIC);
      assertThat(input(sheet, "friction")).isEqualTo(before);
      assertThat(input(sheets.sheetOf(other, Basis.RUBRIC), "copy.lagMonths").origin())
          .as("that nobody copied it for so long stays true")
          .isEqualTo(Origin.EVIDENCE);
      assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isTrue();
    } finally {
      policies.enact(halving, "as before", "Ada", "Cleo");
    }
    assertThat(scoring.current(proposal.id()).orElseThrow().outdated()).isFalse();
  }

  private static PolicyTerms notCountingStale(PolicyTerms now) {
    Policy old = now.policy();
    return new PolicyTerms(
        new Policy(
            old.appliesTo(),
            old.badLimitMean(),
            old.badLimitP95(),
            old.valueRatio(),
            old.materiality(),
            old.materialShare(),
            old.seed(),
            old.reviewersNeeded(),
            old.retentionMonths(),
            old.quorum(),
            old.validityMonths(),
            old.reviewMonths(),
            false),
        now.outcomeScales());
  }

  private static EvidenceDetails refusals(long events, long trials) {
    return details(EvidenceKind.OTHER, refused(events, trials));
  }

  private static Measurement refused(long events, long trials) {
    TestKind kind = TestKind.BENIGN_REFUSALS;
    return new Measurement(
        kind,
        Question.FRICTION,
        events,
        trials,
        kind.direction(),
        kind.relevance(),
        kind.fieldOdds(),
        "",
        6);
  }

  private static EvidenceDetails attacks(long events, long trials) {
    TestKind kind = TestKind.ATTACKS_FILTERED;
    return details(
        EvidenceKind.RED_TEAM,
        new Measurement(
            kind,
            FILTER,
            events,
            trials,
            kind.direction(),
            kind.relevance(),
            kind.fieldOdds(),
            "",
            6));
  }

  private static EvidenceDetails details(EvidenceKind kind, Measurement measured) {
    return details(kind, measured, LocalDate.now().minusDays(3));
  }

  private static EvidenceDetails details(EvidenceKind kind, Measurement measured, LocalDate on) {
    return new EvidenceDetails(
        kind, "Found", on, "Quay Audit", "", Particulars.NONE, List.of(), List.of(), measured);
  }

  private Evidence add(Proposal proposal, EvidenceDetails details) {
    return evidence.add(proposal.id(), details, null);
  }

  private static Input input(ScenarioSheet sheet, String question) {
    return input(sheet.inputs(), question);
  }

  private static Input input(List<Input> inputs, String question) {
    return inputs.stream()
        .filter(each -> each.part().key().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private Proposal proposal(List<Claim> claims) {
    return proposals.create(
        AProposal.aProposal(profiles.add(ProfilesForTests.details("A model")).id())
            .modifications("filters")
            .claims(claims)
            .details());
  }
}
