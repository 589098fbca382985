package dev.slipway.comparison.sensitivity;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.elicitation.ElicitationEvent.RoundOpened;
import dev.slipway.elicitation.RoundService;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Works out what matters when reviewers are asked, so that they are asked that first. */
@Configuration
class MattersJobs {

  private static final String NAME = "matters";

  private static final Duration AGAIN = Duration.ofSeconds(30);

  @Bean
  OneTimeTask<Void> mattersTask(MattersService matters, RoundService rounds) {
    return Tasks.oneTime(NAME)
        .onDeadExecutionRevive()
        .onFailure(
            (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(AGAIN)))
        .execute((instance, context) -> find(UUID.fromString(instance.getId()), matters, rounds));
  }

  /** Nothing where the round is over meanwhile, or it is known. */
  private static void find(UUID proposalId, MattersService matters, RoundService rounds) {
    boolean asked = rounds.panel(proposalId).filter(panel -> panel.round().isOpen()).isPresent();
    if (asked && matters.isAskable(proposalId)) {
      matters.compute(proposalId);
    }
  }

  /** Schedules it in the transaction that opens the round. */
  @Component
  static class WhenAsked {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final Duration later;

    /**
     * @param scheduler a provider, since the scheduler knows the tasks, which know who publishes
     * @param later whoever opened the round, and whoever reads about it, is served first
     */
    WhenAsked(
        ObjectProvider<Scheduler> scheduler,
        Clock clock,
        @Value("${slipway.matters.after-asking}") Duration later) {
      this.scheduler = scheduler;
      this.clock = clock;
      this.later = later;
    }

    @SameTransactionListener
    public void on(RoundOpened opened) {
      TaskInstance<Void> job = new TaskInstance<>(NAME, opened.proposalId().toString());
      scheduler.getObject().scheduleIfNotExists(job, clock.instant().plus(later));
    }
  }
}
