package dev.slipway.comparison.planned;

import dev.slipway.audit.Actor;
import dev.slipway.comparison.planned.TestPlanEvent.OutlookRenewed;
import dev.slipway.comparison.planned.TestPlanEvent.TestCancelled;
import dev.slipway.comparison.planned.TestPlanEvent.TestRegistered;
import dev.slipway.comparison.planned.TestPlanEvent.TestRestored;
import dev.slipway.comparison.planned.TestPlanEvent.TestResultEntered;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers tests before they are run and takes their results; computes outside of transactions.
 */
@Service
public class PlannedTests implements UndoHandler {

  private final TestPlans plans;
  private final TestOutlooks outlooks;
  private final ProposalService proposals;
  private final EvidenceService evidence;
  private final UndoOffers undo;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;
  private final TransactionTemplate transaction;

  PlannedTests(
      TestPlans plans,
      TestOutlooks outlooks,
      ProposalService proposals,
      EvidenceService evidence,
      UndoOffers undo,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.plans = plans;
    this.outlooks = outlooks;
    this.proposals = proposals;
    this.evidence = evidence;
    this.undo = undo;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<TestPlan> of(UUID proposalId) {
    return plans.findByProposalIdOrderByRegisteredAtDesc(proposalId);
  }

  @Transactional(readOnly = true)
  public Optional<TestPlan> find(UUID proposalId, UUID id) {
    return plans.findByIdAndProposalId(id, proposalId);
  }

  /**
   * What a test could change; keeps nothing.
   *
   * @throws RefusedTransition if there is no score, or nothing in it asks the question
   */
  public Outlook preview(UUID proposalId, PlanDetails plan) {
    return outlooks.of(proposalId, plan);
  }

  /**
   * Registers a test, with what it could change.
   *
   * @throws RefusedTransition likewise, or if the proposal is withdrawn
   */
  public TestPlan register(UUID proposalId, PlanDetails plan) {
    Outlook outlook = outlooks.of(proposalId, plan);
    return inTransaction(
        () -> {
          Proposal proposal = open(proposalId);
          TestPlan made = new TestPlan(proposalId, plan, outlook, actor.name(), now());
          events.publishEvent(new TestRegistered(proposalId, proposal.question(), plan));
          return plans.saveAndFlush(made);
        });
  }

  /**
   * Works out anew what it could change, by the newest score.
   *
   * @throws RefusedTransition likewise, or if it is over
   */
  public void lookAgain(UUID proposalId, UUID id) {
    TestPlan seen = existing(proposalId, id);
    seen.requireOpen();
    Outlook outlook = outlooks.of(proposalId, seen.details());
    inTransaction(
        () -> {
          TestPlan plan = existing(proposalId, id);
          plan.lookAgain(outlook, now());
          events.publishEvent(
              new OutlookRenewed(proposalId, open(proposalId).question(), plan.details()));
          return plans.saveAndFlush(plan);
        });
  }

  /**
   * Says why it will not be run.
   *
   * @throws ObjectOptimisticLockingFailureException if it has been changed by somebody since
   * @throws RefusedTransition if it is over already
   */
  public void cancel(UUID proposalId, UUID id, int seen, String reason) {
    inTransaction(
        () -> {
          TestPlan plan = existing(proposalId, id, seen);
          plan.cancel(reason, now());
          events.publishEvent(
              new TestCancelled(proposalId, open(proposalId).question(), plan.details(), reason));
          TestPlan saved = plans.saveAndFlush(plan);
          undo.offer(cancellation(saved));
          return saved;
        });
  }

  private static UndoStep cancellation(TestPlan plan) {
    String proposal = plan.proposalId().toString();
    String back = "/proposals/" + proposal + "/tests/" + plan.id();
    return new UndoStep(
        UndoKind.TEST_CANCELLED, plan.id().toString(), plan.version(), List.of(proposal), back);
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.TEST_CANCELLED;
  }

  /** Unless the proposal has been withdrawn. */
  @Override
  public void undo(UndoStep step) {
    UUID proposalId = UUID.fromString(step.was().get(0));
    UUID id = UUID.fromString(step.subject());
    TestPlan plan = existing(proposalId, id, Math.toIntExact(step.version()));
    Proposal proposal =
        proposals
            .find(proposalId)
            .filter(found -> !found.isWithdrawn())
            .orElseThrow(UndoRefusedException::changed);
    plan.reopen();
    events.publishEvent(new TestRestored(proposalId, proposal.question(), plan.details()));
    plans.saveAndFlush(plan);
  }

  /**
   * Enters what came of it, which becomes an entry of evidence.
   *
   * @throws ObjectOptimisticLockingFailureException if it has been changed by somebody since
   * @throws RefusedTransition if it is over already, or the proposal is withdrawn
   */
  public void enter(UUID proposalId, UUID id, int seen, TestResult result) {
    TestPlan planned = existing(proposalId, id);
    planned.requireOpen();
    PlanDetails details = planned.details();
    Boolean better = better(planned, result);
    inTransaction(
        () -> {
          TestPlan plan = existing(proposalId, id, seen);
          plan.requireOpen();
          UUID entry = evidence.add(proposalId, result.evidence(details), null).id();
          plan.enter(result, entry, better, now());
          events.publishEvent(
              new TestResultEntered(proposalId, open(proposalId).question(), details, result));
          return plans.saveAndFlush(plan);
        });
  }

  /** By what was announced; of another number of trials nothing was. */
  private @Nullable Boolean better(TestPlan planned, TestResult result) {
    return result.trials() == planned.details().trials()
        ? (Boolean) planned.outlook().betterAfter(result.events())
        : outlooks
            .find(planned.proposalId(), planned.details(), result.trials())
            .map(outlook -> outlook.betterAfter(result.events()))
            .orElse(null);
  }

  private Proposal open(UUID proposalId) {
    Proposal proposal =
        proposals
            .find(proposalId)
            .orElseThrow(() -> new NoSuchElementException("No proposal " + proposalId));
    RefusedTransition.unless(!proposal.isWithdrawn(), "evidence.refused.proposal");
    return proposal;
  }

  private TestPlan existing(UUID proposalId, UUID id) {
    return plans
        .findByIdAndProposalId(id, proposalId)
        .orElseThrow(() -> new NoSuchElementException("No planned test " + id));
  }

  private TestPlan existing(UUID proposalId, UUID id, int seen) {
    TestPlan plan = existing(proposalId, id);
    if (seen != plan.version()) {
      throw new ObjectOptimisticLockingFailureException(TestPlan.class, id);
    }
    return plan;
  }

  private TestPlan inTransaction(Supplier<TestPlan> change) {
    return Objects.requireNonNull(transaction.execute(status -> change.get()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
