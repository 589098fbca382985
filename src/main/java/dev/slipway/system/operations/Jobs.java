package dev.slipway.system.operations;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.slipway.system.operations.JobView.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of all instances, and another try for those that failed. */
@Service
class Jobs {

  private static final int MOST_SHOWN = 200;

  private final Scheduler scheduler;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Jobs(Scheduler scheduler, ApplicationEventPublisher events, Clock clock) {
    this.scheduler = scheduler;
    this.events = events;
    this.clock = clock;
  }

  /** Running ones first, then failed ones, then those that wait, the next one first. */
  @Transactional(readOnly = true)
  public List<JobView> all() {
    List<JobView> jobs = new ArrayList<>();
    scheduler.fetchScheduledExecutions(
        ScheduledExecutionsFilter.all().withIncludeUnresolved(true).limit(MOST_SHOWN),
        job -> jobs.add(view(job)));
    jobs.sort(Comparator.comparing(JobView::state).thenComparing(JobView::at));
    return jobs;
  }

  /**
   * Runs a failed job now. One that has ended or runs meanwhile stays as it is.
   *
   * @return whether there was a failed one
   */
  @Transactional
  public boolean retry(String task, String id) {
    TaskInstanceId job = TaskInstanceId.of(task, id);
    boolean failed =
        scheduler
            .getScheduledExecution(job)
            .filter(each -> view(each).state() == State.FAILED)
            .isPresent();
    if (failed && moved(job)) {
      events.publishEvent(new JobRetried(task, id));
      return true;
    }
    return false;
  }

  private boolean moved(TaskInstanceId job) {
    try {
      return scheduler.reschedule(job, clock.instant());
    } catch (TaskInstanceNotFoundException ended) {
      return false;
    }
  }

  private static JobView view(ScheduledExecution<?> job) {
    State state =
        job.isPicked()
            ? State.RUNNING
            : job.getConsecutiveFailures() > 0 ? State.FAILED : State.WAITING;
    return new JobView(
        job.getTaskInstance().getTaskName(),
        job.getTaskInstance().getId(),
        state,
        job.getExecutionTime(),
        job.getConsecutiveFailures(),
        job.getPickedBy());
  }
}
