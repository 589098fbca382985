package dev.slipway.instance;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Warns where this machine's clock is more than five seconds off the database's. */
@Component
class ClockHealthIndicator implements HealthIndicator {

  /** Slipway corrects for it, so that nobody needs to take the instance out of service. */
  static final Status WARNING = new Status("WARNING");

  private final DatabaseClock clock;

  ClockHealthIndicator(DatabaseClock clock) {
    this.clock = clock;
  }

  @Override
  public Health health() {
    Health.Builder health = clock.tooFar() ? Health.status(WARNING) : Health.up();
    return health.withDetail("aheadMillis", clock.ahead().toMillis()).build();
  }
}
