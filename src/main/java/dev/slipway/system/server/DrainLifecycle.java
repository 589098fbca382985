package dev.slipway.system.server;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a balancer see that this instance is about to stop before it does. Readiness says so by now;
 * for a while everything is answered as ever.
 */
class DrainLifecycle implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DrainLifecycle.class);

  private final Duration lasting;
  private volatile boolean running;
  private volatile boolean draining;

  DrainLifecycle(Duration lasting) {
    this.lasting = lasting;
  }

  boolean draining() {
    return draining;
  }

  @Override
  public void start() {
    running = true;
    draining = false;
  }

  @Override
  public void stop() {
    draining = true;
    running = false;
    if (lasting.isZero()) {
      return;
    }
    LOG.info("Draining for {} s before the server stops", lasting.toSeconds());
    try {
      Thread.sleep(lasting.toMillis());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Stopped before everything else. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
