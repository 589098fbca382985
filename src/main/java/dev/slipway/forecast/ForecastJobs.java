package dev.slipway.forecast;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes forecasts that were not made when there was something new to say. */
@Configuration
class ForecastJobs {

  @Bean
  RecurringTask<Void> forecastsTask(ForecastMaking making) {
    return Tasks.recurring("forecasts", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> making.catchUp());
  }
}
