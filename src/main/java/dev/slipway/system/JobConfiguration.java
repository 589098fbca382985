package dev.slipway.system;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.slipway.instance.InstanceName;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs jobs that outlive a request and a restart. They stand in the database, in the transaction of
 * whoever schedules them; one whose application was killed is taken up again when its heartbeat has
 * been silent for forty seconds.
 */
@Configuration
class JobConfiguration {

  /** Jobs compute in the shared pool; these threads only wait for it. */
  private static final int THREADS = 2;

  private static final int MISSED_HEARTBEATS = 4;

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(
      DataSource dataSource,
      List<Task<?>> tasks,
      List<SchedulerListener> listeners,
      InstanceName name,
      @Value("${slipway.jobs.heartbeat}") Duration heartbeat,
      Clock clock) {
    List<Task<?>> known = new ArrayList<>();
    List<Task<?>> atStart = new ArrayList<>();
    tasks.forEach(task -> (task instanceof OnStartup ? atStart : known).add(task));
    SchedulerBuilder builder =
        Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), known)
            .threads(THREADS)
            .schedulerName(name::toString)
            .clock(clock::instant)
            .enablePriority()
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .failureLogging(LogLevel.INFO, false)
            .shutdownMaxWait(Duration.ofSeconds(10));
    listeners.forEach(builder::addSchedulerListener);
    for (Task<?> task : atStart) {
      startAlso(builder, task);
    }
    return builder.build();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Task<?> & OnStartup> void startAlso(
      SchedulerBuilder builder, Task<?> task) {
    builder.startTasks((T) task);
  }

  /** Not before everything is ready that jobs need. */
  @Bean
  JobStart jobStart(Scheduler scheduler) {
    return new JobStart(scheduler);
  }

  /** Starts the scheduler with the application. */
  record JobStart(Scheduler scheduler) {

    @EventListener(ApplicationReadyEvent.class)
    void start() {
      scheduler.start();
    }
  }
}
