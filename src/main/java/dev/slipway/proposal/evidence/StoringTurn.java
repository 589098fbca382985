package dev.slipway.proposal.evidence;

import dev.slipway.account.quota.QuotaExceededException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has an instance store one file after the other. Many at once would take every connection of the
 * pool and wait for one another at the end of the trail, so that other people's pages failed. To be
 * taken before a transaction begins, since that takes a connection.
 */
@Component
public class StoringTurn {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MOST_WAITING = 32;
  private static final long RETRY_SECONDS = 10;

  private final Semaphore one = new Semaphore(1, true);
  private final Duration longest;

  @Autowired
  StoringTurn() {
    this(LONGEST);
  }

  StoringTurn(Duration longest) {
    this.longest = longest;
  }

  /**
   * Stores at once where there is no file, and in its turn where there is.
   *
   * @throws QuotaExceededException if it had to wait for too long; nothing was stored
   */
  public <T> T during(@Nullable NewFile file, Supplier<T> storing) {
    if (file == null) {
      return storing.get();
    }
    if (one.getQueueLength() >= MOST_WAITING || !taken()) {
      throw QuotaExceededException.forNow("quota.storing", RETRY_SECONDS);
    }
    try {
      return storing.get();
    } finally {
      one.release();
    }
  }

  private boolean taken() {
    try {
      return one.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
