package dev.slipway.account.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away counts of wrong passwords that no longer matter. */
@Configuration
class AttemptJobs {

  @Bean
  RecurringTask<Void> signInAttemptsClearing(Throttle throttle) {
    return Tasks.recurring("sign-in-attempts-clearing", FixedDelay.of(Duration.ofMinutes(10)))
        .execute((instance, context) -> throttle.forget());
  }
}
