package dev.slipway.comparison.frontier;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs about frontiers: computing one, and clearing away what nobody will ask for again. */
@Configuration
class FrontierJobs {

  private static final String NAME = "frontier";

  /** How long the result of a scenario that was sent along can be fetched. */
  private static final Duration KEPT = Duration.ofDays(7);

  /** Others' runs of earlier rounds go first; a first one is as urgent as any other job. */
  static TaskInstance<Void> instance(FrontierRun run) {
    return new TaskInstance.Builder<Void>(NAME, run.id().toString())
        .priority(Priority.MEDIUM - run.queueRound())
        .build();
  }

  @Bean
  OneTimeTask<Void> frontierTask(FrontierWorker worker) {
    return Tasks.oneTime(NAME)
        // Of an application that was killed: its heartbeat has gone silent.
        .onDeadExecutionRevive()
        .onFailure(
            (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plusSeconds(2)))
        .execute(
            (instance, context) ->
                worker.run(
                    UUID.fromString(instance.getId()),
                    () -> context.getSchedulerState().isShuttingDown()));
  }

  @Bean
  RecurringTask<Void> frontierClearing(
      FrontierRuns runs,
      FrontierResults results,
      Clock clock,
      PlatformTransactionManager transactions) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    return Tasks.recurring("frontier-clearing", FixedDelay.of(Duration.ofHours(6)))
        .execute(
            (instance, context) ->
                transaction.executeWithoutResult(
                    status -> {
                      List<UUID> old = runs.aboutNoProposalBefore(clock.instant().minus(KEPT));
                      if (!old.isEmpty()) {
                        results.remove(old);
                        runs.remove(old);
                      }
                    }));
  }

  /** No run is left without a job, whatever became of the table of jobs. */
  @Component
  static class AtStart {

    private final FrontierRuns runs;
    private final Scheduler scheduler;
    private final Clock clock;

    AtStart(FrontierRuns runs, Scheduler scheduler, Clock clock) {
      this.runs = runs;
      this.scheduler = scheduler;
      this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void adopt() {
      runs.active().forEach(run -> scheduler.scheduleIfNotExists(instance(run), clock.instant()));
    }
  }
}
