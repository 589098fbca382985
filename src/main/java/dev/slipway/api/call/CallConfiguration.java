package dev.slipway.api.call;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.slipway.account.CurrentPerson;
import dev.slipway.api.problem.ApiRefusals;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Limits requests, answers repeated ones once, and clears away answers that need not be kept any
 * longer.
 */
@Configuration
@EnableConfigurationProperties(ApiProperties.class)
class CallConfiguration {

  @Bean
  FilterRegistrationBean<RateLimitFilter> rateLimit(
      ApiProperties properties, CurrentPerson person, ApiRefusals refusals, Clock clock) {
    return ordered(new RateLimitFilter(properties, person, refusals, clock), 20);
  }

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotency(
      KeptAnswers answers, CurrentPerson person, ApiRefusals refusals, Clock clock) {
    return ordered(new IdempotencyFilter(answers, person, refusals, clock), 10);
  }

  private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int beforeLast) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - beforeLast);
    return registration;
  }

  @Bean
  RecurringTask<Void> keptAnswersClearing(KeptAnswers answers) {
    return Tasks.recurring("kept-answers-clearing", FixedDelay.of(Duration.ofMinutes(30)))
        .execute((instance, context) -> answers.clear());
  }
}
