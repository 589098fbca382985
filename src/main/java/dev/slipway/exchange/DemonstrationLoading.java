package dev.slipway.exchange;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the wish for the demonstration data; a job fulfils it. */
@Service
public class DemonstrationLoading {

  private final LoadTable table;
  private final Scheduler scheduler;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DemonstrationLoading(
      LoadTable table, Scheduler scheduler, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.scheduler = scheduler;
    this.events = events;
    this.clock = clock;
  }

  /** Asks for the data, unless they are on their way already. */
  @Transactional
  public void ask() {
    if (table.begin()) {
      scheduler.schedule(DemonstrationJob.instance(), clock.instant());
      events.publishEvent(new DemonstrationAsked());
    }
  }

  public LoadProgress progress() {
    return table.read();
  }
}
