package dev.slipway.proposal.evidence.validity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a day for evidence that has gone stale, and for results that nobody came back to. */
@Configuration
class ValidityJobs {

  @Bean
  RecurringTask<Void> evidenceValidityTask(EvidenceValidity validity, ImportedResults imported) {
    return Tasks.recurring("evidence-validity", FixedDelay.of(Duration.ofDays(1)))
        .execute(
            (instance, context) -> {
              validity.look();
              imported.forgetAbandoned();
            });
  }
}
