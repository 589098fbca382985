package dev.slipway.webhook.delivery;

import dev.slipway.webhook.delivery.Try.Trouble;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due: several events at once, few to one receiver, so that one that is slow does not
 * hold up the others. No transaction is open meanwhile.
 */
@Component
public class DeliverySender {

  private static final Logger LOG = LoggerFactory.getLogger(DeliverySender.class);
  private static final int AT_ONCE = 16;
  private static final Duration LONGEST_RUN = Duration.ofSeconds(10);

  private final Deliveries deliveries;
  private final HttpTry http;
  private final Clock clock;
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

  DeliverySender(Deliveries deliveries, HttpTry http, Clock clock) {
    this.deliveries = deliveries;
    this.http = http;
    this.clock = clock;
  }

  /** Sends until nothing is due, but not for long: other jobs wait for the thread. */
  public void sendDue() {
    long until = System.nanoTime() + LONGEST_RUN.toNanos();
    while (sendSome() == AT_ONCE && System.nanoTime() < until) {
      LOG.debug("More events wait to be sent");
    }
  }

  private int sendSome() {
    Instant now = clock.instant();
    List<Due> claimed =
        deliveries.due(now, AT_ONCE).stream()
            .filter(due -> deliveries.claim(due, now.plus(HttpTry.LONGEST.multipliedBy(6))))
            .toList();
    try {
      List<Callable<Try>> tries =
          claimed.stream().map(due -> (Callable<Try>) () -> http.send(due)).toList();
      List<Future<Try>> made =
          threads.invokeAll(tries, HttpTry.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      for (int i = 0; i < made.size(); i++) {
        note(claimed.get(i), result(claimed.get(i), made.get(i), now));
      }
    } catch (InterruptedException stopping) {
      // What was claimed is tried again after its claim.
      Thread.currentThread().interrupt();
      return 0;
    }
    return claimed.size();
  }

  private static Try result(Due due, Future<Try> made, Instant now) throws InterruptedException {
    try {
      return made.get();
    } catch (CancellationException late) {
      return new Try(due.id(), now, (int) HttpTry.LONGEST.toMillis(), null, Trouble.TIMEOUT);
    } catch (ExecutionException e) {
      LOG.warn("An event could not be sent", e);
      return new Try(due.id(), now, 0, null, Trouble.UNREACHABLE);
    }
  }

  private void note(Due due, Try made) {
    Instant next = clock.instant().plus(Backoff.after(due.failures() + 1));
    if (made.delivered()) {
      deliveries.delivered(made);
    } else if (next.isAfter(due.triedUntil())) {
      deliveries.givenUp(made);
    } else {
      deliveries.failed(made, next);
      if (made.status() == null) {
        deliveries.holdBack(due.webhookId(), next);
      }
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
