package dev.slipway.system.metrics;

import dev.slipway.scoring.ScoreEvent.ProposalScored;
import dev.slipway.scoring.compute.ComputePool;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much is computed, how much waits for it, and what came of it. */
@Component
class ComputeMetrics {

  private final Counter scored;

  ComputeMetrics(MeterRegistry registry, ComputePool pool) {
    Gauge.builder("slipway.compute.threads", pool, ComputePool::threads)
        .description("Threads that compute")
        .register(registry);
    Gauge.builder("slipway.compute.admitted", pool, ComputePool::admittedNow)
        .description("Requests that compute or wait for a thread")
        .register(registry);
    Gauge.builder("slipway.compute.places", pool, ComputePool::places)
        .description("How many may be admitted before more are answered by 429")
        .register(registry);
    FunctionCounter.builder("slipway.compute.refused", pool, ComputePool::refused)
        .description("Requests answered by 429")
        .register(registry);
    FunctionTimer.builder(
            "slipway.compute",
            pool,
            ComputePool::finished,
            ComputePool::finishedNanos,
            TimeUnit.NANOSECONDS)
        .description("From a request's coming to its answer, waiting included")
        .register(registry);
    scored =
        Counter.builder("slipway.scores")
            .description("Proposals scored by this instance")
            .register(registry);
  }

  @TransactionalEventListener
  void on(ProposalScored kept) {
    scored.increment();
  }
}
