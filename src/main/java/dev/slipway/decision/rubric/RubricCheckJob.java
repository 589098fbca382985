package dev.slipway.decision.rubric;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.slipway.scoring.backcast.Backcasts;
import dev.slipway.scoring.prospect.Prospects;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that holds a version of the rubric against real models, and open proposals against it.
 */
@Configuration
class RubricCheckJob {

  private static final Duration AGAIN = Duration.ofSeconds(30);

  @Bean
  OneTimeTask<Void> rubricCheck(Backcasts backcasts, Prospects prospects) {
    return Tasks.oneTime(RubricChecks.NAME)
        .onDeadExecutionRevive()
        .onFailure(
            (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(AGAIN)))
        .execute(
            (instance, context) -> {
              int version = Integer.parseInt(instance.getId());
              backcasts.ensure(version);
              prospects.make(version);
            });
  }
}
