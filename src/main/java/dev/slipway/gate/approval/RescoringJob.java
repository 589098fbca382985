package dev.slipway.gate.approval;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.slipway.scoring.ScoringService;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that scores a decided proposal again, because rubric or engine changed. */
@Configuration
class RescoringJob {

  private static final String NAME = "gate-scoring";

  static TaskInstance<Void> instance(UUID proposalId) {
    return new TaskInstance<>(NAME, proposalId.toString());
  }

  @Bean
  OneTimeTask<Void> gateScoring(ScoringService scoring) {
    return Tasks.oneTime(NAME)
        .onDeadExecutionRevive()
        .onFailure(
            (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plusSeconds(600)))
        .execute((instance, context) -> scoring.score(UUID.fromString(instance.getId())));
  }
}
