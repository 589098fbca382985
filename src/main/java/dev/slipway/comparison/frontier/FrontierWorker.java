package dev.slipway.comparison.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.FrontierStopped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes a run from beginning to end. Holds no transaction while it computes; a run that was
 * interrupted is begun again from the start, and one that is interrupted every time is given up.
 */
@Component
class FrontierWorker {

  private static final Logger LOG = LoggerFactory.getLogger(FrontierWorker.class);

  /** One that takes the application down each time must not do so for ever. */
  static final int MOST_ATTEMPTS = 5;

  private final FrontierRuns runs;
  private final FrontierResults results;
  private final FrontierComputation computation;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FrontierWorker(
      FrontierRuns runs,
      FrontierResults results,
      FrontierComputation computation,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.runs = runs;
    this.results = results;
    this.computation = computation;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Computes a run, unless it has ended already.
   *
   * @throws CancellationException if the application stops in the middle: to be run again
   */
  void run(UUID runId, BooleanSupplier stopping) {
    Optional<FrontierRun> begun = begin(runId);
    if (begun.isEmpty()) {
      return;
    }
    FrontierRun run = begun.get();
    if (run.attempts() > MOST_ATTEMPTS) {
      end(runId, EndReason.INTERRUPTED);
      return;
    }
    try {
      compute(run, stopping);
    } catch (FrontierStopped | CancellationException stopped) {
      if (stopping.getAsBoolean() || stopped instanceof CancellationException) {
        transaction.executeWithoutResult(status -> runs.putBack(runId, run.attempts()));
        throw new CancellationException("the application stops; the run is begun again");
      }
      // Otherwise it was stopped where its state stands, which says why.
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.error("The frontier {} failed", runId, e);
      end(runId, EndReason.FAULT);
    }
  }

  private void compute(FrontierRun run, BooleanSupplier stopping) {
    Scenario scenario = run.readScenario();
    Frontier frontier = computation.of(scenario, new Reporting(this, run, stopping));
    FrontierResult result = new FrontierResult(run.id(), frontier);
    long scored = frontier.subsets().size();
    transaction.executeWithoutResult(
        status -> {
          if (runs.finish(run.id(), run.attempts(), scored, now()) > 0) {
            results.save(result);
          }
        });
  }

  private Optional<FrontierRun> begin(UUID runId) {
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                runs.begin(runId, now()) > 0
                    ? runs.findById(runId)
                    : Optional.<FrontierRun>empty()));
  }

  private void end(UUID runId, EndReason reason) {
    transaction.executeWithoutResult(status -> runs.end(runId, RunState.FAILED, reason, now()));
  }

  /** Says how far an attempt has got; whether it is still wanted. */
  boolean report(FrontierRun run, long done, long ofAll) {
    Integer moved =
        transaction.execute(status -> runs.report(run.id(), run.attempts(), done, ofAll, now()));
    return moved != null && moved > 0;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
