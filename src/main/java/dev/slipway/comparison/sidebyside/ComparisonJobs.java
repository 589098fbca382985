package dev.slipway.comparison.sidebyside;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away comparisons that nobody has come back to for a week. */
@Configuration
class ComparisonJobs {

  @Bean
  RecurringTask<Void> comparisonClearing(ComparedStore store) {
    return Tasks.recurring("comparison-clearing", FixedDelay.of(Duration.ofHours(6)))
        .execute((instance, context) -> store.clear());
  }
}
