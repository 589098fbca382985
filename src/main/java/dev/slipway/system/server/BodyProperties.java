package dev.slipway.system.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How fast the body of a request has to come.
 *
 * @param within the time that any may take
 * @param perSecond what gives a longer one more time: a second for each so many bytes
 */
@ConfigurationProperties("slipway.requests.body")
record BodyProperties(
    @DefaultValue("10s") Duration within, @DefaultValue("16KB") DataSize perSecond) {

  BodyProperties {
    if (within.toMillis() < 1 || perSecond.toBytes() < 1) {
      throw new IllegalArgumentException(
          "slipway.requests.body.within and per-second must be more than nothing");
    }
  }

  /** How long a body may have taken of which so much has come. */
  long nanosFor(long bytes) {
    return within.toNanos() + (long) (bytes * 1e9 / perSecond.toBytes());
  }
}
