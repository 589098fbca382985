package dev.slipway.system.metrics;

import dev.slipway.instance.DatabaseClock;
import dev.slipway.system.metrics.DatabaseFigures.Figures;
import dev.slipway.system.outage.FreeSpace;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How things stand: the trail, the jobs, the disk and the clock. */
@Component
class StateMetrics implements MeterBinder {

  private final DatabaseFigures database;
  private final FreeSpace space;
  private final DatabaseClock clock;

  StateMetrics(DatabaseFigures database, FreeSpace space, DatabaseClock clock) {
    this.database = database;
    this.space = space;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge("slipway.trail.lines", "Lines of the trail", Figures::trailLines).register(registry);
    jobs("failed", Figures::failedJobs).register(registry);
    jobs("due", Figures::dueJobs).register(registry);
    jobs("running", Figures::runningJobs).register(registry);
    Gauge.builder("slipway.disk.free", space, each -> each.megabytes() * 1e6)
        .description("Free space where this instance writes")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("slipway.clock.ahead", clock, each -> each.ahead().toMillis() / 1000.0)
        .description("How far this machine's clock is ahead of the database's")
        .baseUnit("seconds")
        .register(registry);
  }

  private Gauge.Builder<DatabaseFigures> jobs(String state, ToDoubleFunction<Figures> figure) {
    return gauge("slipway.jobs.stored", "Jobs in the database, of all instances", figure)
        .tag("state", state);
  }

  private Gauge.Builder<DatabaseFigures> gauge(
      String name, String description, ToDoubleFunction<Figures> figure) {
    return Gauge.builder(name, database, each -> figure.applyAsDouble(each.now()))
        .description(description);
  }
}
