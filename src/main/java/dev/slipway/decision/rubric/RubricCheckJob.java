package dev.slipway.decision.rubric;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.slipway.scoring.backcast.Backcasts;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that holds a version of the rubric against real models. */
@Configuration
class RubricCheckJob {

  private static final Duration AGAIN = Duration.ofSeconds(30);

  @Bean
  OneTimeTask<Void> rubricCheck(Backcasts backcasts) {
    return Tasks.oneTime(RubricChecks.NAME)
        .onDeadExecutionRevive()
        .onFailure(
            (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(AGAIN)))
        .execute((instance, context) -> backcasts.ensure(Integer.parseInt(instance.getId())));
  }
}
