package dev.slipway.proposal.evidence.validity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a day for evidence that has gone stale. */
@Configuration
class ValidityJobs {

  @Bean
  RecurringTask<Void> evidenceValidityTask(EvidenceValidity validity) {
    return Tasks.recurring("evidence-validity", FixedDelay.of(Duration.ofDays(1)))
        .execute((instance, context) -> validity.look());
  }
}
