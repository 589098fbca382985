package dev.slipway.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells the database every ten seconds that this instance runs, and holds its clock against the
 * database's. Not a job: those are run by one instance, and this is of each.
 */
@Component
class Heartbeat implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final Instances instances;
  private final InstanceName name;
  private final DatabaseClock clock;
  private final Instant startedAt;
  private @Nullable ScheduledExecutorService timer;
  private boolean warned;

  Heartbeat(Instances instances, InstanceName name, DatabaseClock clock) {
    this.instances = instances;
    this.name = name;
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  @Override
  public synchronized void start() {
    beat();
    timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "heartbeat");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(
        this::beat, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** While the database is away there is nothing to tell; the next one is tried in its turn. */
  void beat() {
    try {
      Instant before = clock.machineTime();
      Instant database = instances.databaseTime();
      clock.measured(before, database, clock.machineTime());
      warn();
      instances.heard(name.toString(), version(), startedAt, clock.ahead());
      instances.forget();
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("No heartbeat", away);
    }
  }

  private void warn() {
    if (clock.tooFar() && !warned) {
      LOG.warn(
          "The clock of this machine is {} ms ahead of the database's. Slipway corrects for it;"
              + " set the clock (NTP).",
          clock.ahead().toMillis());
    } else if (warned && !clock.tooFar()) {
      LOG.info("The clock of this machine agrees with the database's again");
    }
    warned = clock.tooFar();
  }

  private static String version() {
    String version = Heartbeat.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
    try {
      instances.left(name.toString());
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("Could not say that this instance stops", away);
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }

  /** Before the web server, and stopped after it. */
  @Override
  public int getPhase() {
    return 0;
  }
}
