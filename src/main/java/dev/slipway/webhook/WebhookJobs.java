package dev.slipway.webhook;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.slipway.webhook.delivery.Deliveries;
import dev.slipway.webhook.delivery.DeliverySender;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends what waits, on one instance at a time; looks for days that come near; and forgets what was
 * sent long ago, or was removed.
 */
@Configuration
class WebhookJobs {

  private static final Duration KEPT = Duration.ofDays(30);

  @Bean
  RecurringTask<Void> webhookSending(DeliverySender sender) {
    return Tasks.recurring("webhook-sending", FixedDelay.of(Duration.ofSeconds(5)))
        .execute((instance, context) -> sender.sendDue());
  }

  @Bean
  RecurringTask<Void> webhookDates(ConditionDates dates) {
    return Tasks.recurring("webhook-dates", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> dates.tell());
  }

  @Bean
  RecurringTask<Void> webhookClearing(Webhooks webhooks, Deliveries deliveries, Clock clock) {
    return Tasks.recurring("webhook-clearing", FixedDelay.of(Duration.ofMinutes(10)))
        .execute(
            (instance, context) -> {
              webhooks.clear();
              deliveries.clear(clock.instant().minus(KEPT));
            });
  }
}
