package dev.slipway.comparison.planned;

import static dev.slipway.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.elicitation.Board;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.scoring.ScoringService;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.sensitivity.ResultBand;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoService;
import dev.slipway.undo.UndoSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A test is registered before it is run, and its result is held against the plan. */
class PlannedTestsIT extends IntegrationTest {

  private static final Question QUESTION = Question.safeguard("harassment", Access.HOSTED);
  private static final LocalDate DUE = LocalDate.of(2099, 5, 1);

  @Autowired private PlannedTests tests;
  @Autowired private WorthTestingService worth;
  @Autowired private EvidenceService evidence;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Board board;
  @Autowired private Trail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private UndoService undo;

  private UUID proposal;

  @BeforeEach
  void aScoredProposal() {
    proposal = board.submitted();
    scoring.score(proposal);
  }

  @Test
  void itIsKeptAsItWasRegisteredWithWhatItCouldChange() {
    PlanDetails plan = plan(500);

    UUID id = tests.register(proposal, plan).id();

    TestPlan kept = tests.find(proposal, id).orElseThrow();
    assertThat(kept.details()).isEqualTo(plan);
    assertThat(kept.isOpen()).isTrue();
    Outlook outlook = kept.outlook();
    assertThat(outlook).isEqualTo(tests.preview(proposal, plan));
    assertThat(outlook.bands().stream().mapToDouble(ResultBand::chance).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(outlook.bands().get(0).from()).isZero();
    assertThat(outlook.bands().get(outlook.bands().size() - 1).to()).isEqualTo(500);
    assertThat(outlook.worth().net())
        .isLessThanOrEqualTo(outlook.perfect().net() + 3 * outlook.perfect().standardError());
    assertThat(tests.find(board.submitted(), id)).as("of another proposal").isEmpty();
    assertThat(actions()).startsWith("test.registered");
  }

  @Test
  void theResultBecomesEvidenceByThePlansTermsAndDeviationsAreSaid() {
    UUID id = tests.register(proposal, plan(500)).id();

    tests.enter(
        proposal,
        id,
        0,
        new TestResult(
            18, 400, "A reply that helps", "18 got through", DUE.plusDays(1), "Quay", "", "v2"));

    TestPlan done = tests.find(proposal, id).orElseThrow();
    assertThat(done.isOpen()).isFalse();
    assertThat(done.deviations())
        .containsExactly(Deviation.TRIALS, Deviation.EVENT, Deviation.LATE);
    StoredResult result = Objects.requireNonNull(done.result());
    assertThat(result.better()).isEqualTo(tests.preview(proposal, plan(400)).betterAfter(18));
    Evidence entry = evidence.find(proposal, result.evidenceId()).orElseThrow();
    assertThat(entry.kind()).isEqualTo(EvidenceKind.RED_TEAM);
    assertThat(entry.details().measurement())
        .isEqualTo(
            new Measurement(
                TestKind.ATTACKS_PLAIN,
                QUESTION,
                18,
                400,
                Direction.COMPLEMENT,
                0.5,
                Quantity.of(1, 3, 10),
                "v2",
                6));
    assertThat(scoring.current(proposal).orElseThrow().outdated()).isTrue();
    assertThat(actions()).containsSubsequence("test.result", "evidence.added", "test.registered");
    assertThat(done.details()).isEqualTo(plan(500));
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> tests.cancel(proposal, id, done.version(), "late"));
  }

  @Test
  void itCanOnlyBeCancelledWithAReason() {
    TestPlan registered = tests.register(proposal, plan(100));

    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(() -> tests.cancel(proposal, registered.id(), 7, "no access"));
    tests.cancel(proposal, registered.id(), 0, "no access");

    TestPlan cancelled = tests.find(proposal, registered.id()).orElseThrow();
    assertThat(cancelled.cancelledReason()).isEqualTo("no access");
    assertThat(cancelled.details()).isEqualTo(plan(100));
    assertThat(actions()).startsWith("test.cancelled");
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> tests.lookAgain(proposal, registered.id()));
  }

  @Test
  void whatWasCancelledByMistakeIsRunAfterAll() {
    UUID id = tests.register(proposal, plan(100)).id();
    as(board.submitter, () -> tests.cancel(proposal, id, 0, "no access"));
    UUID mistake = UndoSteps.last(jdbc, board.submitter);

    assertThat(as(board.submitter, () -> undo.undo(mistake)))
        .isEqualTo("/proposals/" + proposal + "/tests/" + id);

    TestPlan again = tests.find(proposal, id).orElseThrow();
    assertThat(again.isOpen()).isTrue();
    assertThat(again.cancelledReason()).isNull();
    assertThat(again.details()).isEqualTo(plan(100));
    assertThat(actions()).startsWith("test.restored", "test.cancelled");

    as(board.submitter, () -> tests.cancel(proposal, id, again.version(), "no time"));
    UUID late = UndoSteps.last(jdbc, board.submitter);
    as(board.submitter, () -> proposals.withdraw(proposal, null));
    assertThatExceptionOfType(UndoRefusedException.class)
        .isThrownBy(() -> as(board.submitter, () -> undo.undo(late)));
  }

  @Test
  void whatIsWorthTestingIsKeptUntilTheNextScore() {
    assertThat(worth.find(proposal)).isEmpty();

    worth.compute(proposal);

    WorthTesting found = worth.find(proposal).orElseThrow();
    assertThat(found.rows())
        .allSatisfy(
            row -> {
              assertThat(row.worths()).hasSameSizeAs(WorthTesting.TRIALS);
              assertThat(row.best())
                  .isLessThanOrEqualTo(row.perfect().net() + 3 * row.perfect().standardError());
            });
    scoring.score(proposal);
    assertThat(worth.find(proposal)).isEmpty();
  }

  @Test
  void anUnaskedQuestionCannotBeTested() {
    PlanDetails plan = plan(100);
    PlanDetails unasked =
        new PlanDetails(
            Question.safeguard("none", Access.API),
            plan.kind(),
            100,
            plan.event(),
            plan.direction(),
            1,
            Quantity.of(1),
            "Quay",
            DUE);
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> tests.register(proposal, unasked))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("tests.refused.unasked"));
    assertThat(
            jdbc.sql("select count(*) from test_plan where proposal_id = ?")
                .param(proposal)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private static PlanDetails plan(long trials) {
    return new PlanDetails(
        QUESTION,
        TestKind.ATTACKS_PLAIN,
        trials,
        "An attempt gets through",
        Direction.COMPLEMENT,
        0.5,
        Quantity.of(1, 3, 10),
        "Red team",
        DUE);
  }

  private List<String> actions() {
    return trail.newestFirst(proposal.toString(), 0).getContent().stream()
        .map(Trail.Line::action)
        .toList();
  }
}
