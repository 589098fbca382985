package dev.slipway.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks every night for the reviews whose day has come. */
@Configuration
class ReviewJobs {

  private static final LocalTime EARLY = LocalTime.of(0, 10);

  @Bean
  RecurringTask<Void> reviewDatesTask(ReviewDates dates) {
    return Tasks.recurring("review-dates", new Daily(ZoneOffset.UTC, EARLY))
        .execute((instance, context) -> dates.ask());
  }
}
