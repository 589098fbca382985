package dev.slipway.scoring.compute;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be computed at once.
 *
 * @param threads how many threads compute; 0: as many as there are processors, two at least
 * @param queue how many requests may wait for a thread before more are turned away
 * @param perPerson how many of one person are taken at once, those that wait included
 */
@ConfigurationProperties("slipway.compute")
public record PoolProperties(
    @DefaultValue("0") int threads,
    @DefaultValue("64") int queue,
    @DefaultValue("16") int perPerson) {

  public PoolProperties {
    if (!(threads >= 0 && threads <= 256)) {
      throw new IllegalArgumentException("slipway.compute.threads must be 0 to 256");
    }
    if (!(queue >= 0 && queue <= 100_000)) {
      throw new IllegalArgumentException("slipway.compute.queue must be 0 to 100000");
    }
    if (perPerson < 1) {
      throw new IllegalArgumentException("slipway.compute.per-person must be 1 or more");
    }
    threads = threads > 0 ? threads : Math.max(2, Runtime.getRuntime().availableProcessors());
  }
}
