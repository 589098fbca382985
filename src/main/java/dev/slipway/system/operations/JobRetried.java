package dev.slipway.system.operations;

import dev.slipway.audit.Action;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;

/** An administrator had a job that failed run again. */
@Action("job.retried")
record JobRetried(String task, String id) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("job", id, task);
  }
}
