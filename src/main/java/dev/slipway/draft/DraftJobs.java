package dev.slipway.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away what nobody returned to. */
@Configuration
class DraftJobs {

  @Bean
  RecurringTask<Void> draftsClearing(Drafts drafts) {
    return Tasks.recurring("drafts-clearing", FixedDelay.of(Duration.ofHours(6)))
        .execute((instance, context) -> drafts.forgetOld());
  }
}
