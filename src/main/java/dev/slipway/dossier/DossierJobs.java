package dev.slipway.dossier;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Creates the dossiers of a release when the board has decided. */
@Configuration
class DossierJobs {

  static final String NAME = "dossier";

  private static final Duration AGAIN = Duration.ofMinutes(1);

  @Bean
  OneTimeTask<Void> dossierTask(Dossiers dossiers) {
    return Tasks.oneTime(NAME)
        .onDeadExecutionRevive()
        .onFailure(
            (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(AGAIN)))
        .execute((instance, context) -> dossiers.afterDecision(UUID.fromString(instance.getId())));
  }

  /** Schedules it in the transaction that takes the decision. */
  @Component
  static class WhenDecided {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final Duration later;

    /**
     * @param scheduler a provider, since the scheduler knows the tasks, which know who publishes
     * @param later by when what else a decision brings about, such as forecasts, is on record
     */
    WhenDecided(
        ObjectProvider<Scheduler> scheduler,
        Clock clock,
        @Value("${slipway.dossier.after-decision}") Duration later) {
      this.scheduler = scheduler;
      this.clock = clock;
      this.later = later;
    }

    @SameTransactionListener
    public void on(DecisionTaken taken) {
      TaskInstance<Void> job = new TaskInstance<>(NAME, taken.proposalId().toString());
      scheduler.getObject().scheduleIfNotExists(job, clock.instant().plus(later));
    }
  }
}
