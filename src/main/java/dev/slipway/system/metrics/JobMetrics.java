package dev.slipway.system.metrics;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How often each kind of job has ended, how, and after how long. */
@Component
class JobMetrics extends AbstractSchedulerListener {

  private final MeterRegistry registry;

  JobMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void onExecutionComplete(ExecutionComplete ended) {
    registry
        .timer(
            "slipway.jobs",
            "kind",
            ended.getExecution().taskInstance.getTaskName(),
            "result",
            ended.getResult().name().toLowerCase(Locale.ROOT))
        .record(ended.getDuration());
  }
}
