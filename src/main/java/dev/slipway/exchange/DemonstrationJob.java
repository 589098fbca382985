package dev.slipway.exchange;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads the demonstration data in the background, as Slipway itself: no single person may do all of
 * it. A load whose application was killed has left nothing behind and is begun again.
 */
@Configuration
class DemonstrationJob {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationJob.class);
  private static final String NAME = "demonstration";

  /** A new one each time: the one before still stands for a moment after it has failed. */
  static TaskInstance<Void> instance() {
    return new TaskInstance<>(NAME, UUID.randomUUID().toString());
  }

  @Bean
  OneTimeTask<Void> demonstrationTask(Demonstration demonstration, LoadTable table) {
    return Tasks.oneTime(NAME)
        .onDeadExecutionRevive()
        .onFailure((complete, operations) -> operations.stop())
        .execute((instance, context) -> load(demonstration, table));
  }

  private static void load(Demonstration demonstration, LoadTable table) {
    try {
      demonstration.load();
    } catch (RuntimeException e) {
      LOG.error("The demonstration data could not be loaded, and nothing of them was kept", e);
      table.write(LoadState.FAILED, 0, 0);
    }
  }
}
