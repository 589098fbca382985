package dev.slipway.comparison.frontier;

import dev.slipway.pathway.frontier.Progress;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Writes down how far a run has got, a few times a second, and learns so whether it goes on. */
final class Reporting implements Progress {

  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(400);

  private final FrontierWorker worker;
  private final FrontierRun run;
  private final BooleanSupplier stopping;
  private long next = System.nanoTime();
  private long done;
  private long ofAll;
  private boolean unwanted;

  Reporting(FrontierWorker worker, FrontierRun run, BooleanSupplier stopping) {
    this.worker = worker;
    this.run = run;
    this.stopping = stopping;
  }

  @Override
  public void done(long subsets, long ofAllSubsets) {
    done = subsets;
    ofAll = ofAllSubsets;
    look();
  }

  @Override
  public boolean stopped() {
    look();
    return unwanted || stopping.getAsBoolean();
  }

  private void look() {
    if (!unwanted && System.nanoTime() - next >= 0) {
      unwanted = !worker.report(run, done, ofAll);
      next = System.nanoTime() + EVERY;
    }
  }
}
