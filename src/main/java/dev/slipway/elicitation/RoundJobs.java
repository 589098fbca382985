package dev.slipway.elicitation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes rounds whose last day has passed. */
@Configuration
class RoundJobs {

  private static final Logger LOG = LoggerFactory.getLogger(RoundJobs.class);

  @Bean
  RecurringTask<Void> roundsClosing(RoundService rounds) {
    return Tasks.recurring("rounds-closing", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> closeDue(rounds));
  }

  /** One that cannot be closed does not keep the others open. */
  static void closeDue(RoundService rounds) {
    rounds
        .withOpenRound()
        .forEach(
            id -> {
              try {
                rounds.closeIfDue(id);
              } catch (RuntimeException failed) {
                LOG.warn("The round of {} could not be closed", id, failed);
              }
            });
  }
}
