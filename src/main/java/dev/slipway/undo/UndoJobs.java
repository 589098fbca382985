package dev.slipway.undo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes steps that can no longer be undone. */
@Configuration
class UndoJobs {

  @Bean
  RecurringTask<Void> undoClearing(UndoService undo) {
    return Tasks.recurring("undo-clearing", FixedDelay.of(Duration.ofMinutes(10)))
        .execute((instance, context) -> undo.forget());
  }
}
