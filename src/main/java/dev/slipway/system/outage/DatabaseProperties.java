package dev.slipway.system.outage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the database may take.
 *
 * @param lockTimeout how long a statement waits for what another transaction has locked
 * @param statementTimeout how long a statement runs
 */
@ConfigurationProperties("slipway.database")
record DatabaseProperties(
    @DefaultValue("2s") Duration lockTimeout, @DefaultValue("30s") Duration statementTimeout) {

  DatabaseProperties {
    if (lockTimeout.toMillis() < 1 || statementTimeout.toMillis() < 1) {
      throw new IllegalArgumentException(
          "slipway.database.lock-timeout and statement-timeout must be 1 ms or more");
    }
  }
}
