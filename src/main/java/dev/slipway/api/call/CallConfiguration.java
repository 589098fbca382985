package dev.slipway.api.call;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the limits, and clears away answers that need not be kept any longer. */
@Configuration
@EnableConfigurationProperties(ApiProperties.class)
class CallConfiguration {

  @Bean
  RecurringTask<Void> keptAnswersClearing(KeptAnswers answers) {
    return Tasks.recurring("kept-answers-clearing", FixedDelay.of(Duration.ofMinutes(30)))
        .execute((instance, context) -> answers.clear());
  }
}
