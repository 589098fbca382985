package dev.slipway.decision.rubric;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.decision.change.BoardChanges;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.RubricWritten;
import dev.slipway.rubric.Rubrics;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has versions of the rubric checked before anybody adopts them; a job does it. */
@Service
public class RubricChecks {

  static final String NAME = "rubric-check";

  private final ObjectProvider<Scheduler> scheduler;
  private final Rubrics rubrics;
  private final BoardChanges changes;
  private final Clock clock;

  /** A provider, since the scheduler knows the tasks, which know who publishes. */
  RubricChecks(
      ObjectProvider<Scheduler> scheduler, Rubrics rubrics, BoardChanges changes, Clock clock) {
    this.scheduler = scheduler;
    this.rubrics = rubrics;
    this.changes = changes;
    this.clock = clock;
  }

  /** Whether a version is being checked, or is about to be. */
  @Transactional(readOnly = true)
  public boolean isUnderWay(int version) {
    return scheduler.getObject().getScheduledExecution(instance(version)).isPresent();
  }

  /**
   * Asks for a version to be checked.
   *
   * @throws RefusedTransition if there is no such version
   */
  @Transactional
  public void ask(int version) {
    changes.requireProposer();
    RefusedTransition.unless(rubrics.version(version).isPresent(), "rubric.refused.version");
    schedule(version);
  }

  /** In the transaction that keeps the version. */
  @SameTransactionListener
  public void on(RubricWritten written) {
    schedule(written.version());
  }

  private void schedule(int version) {
    scheduler
        .getObject()
        .scheduleIfNotExists(new TaskInstance<>(NAME, id(version)), clock.instant());
  }

  private static TaskInstanceId instance(int version) {
    return TaskInstanceId.of(NAME, id(version));
  }

  private static String id(int version) {
    return Integer.toString(version);
  }
}
