package dev.slipway.comparison.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.FrontierOptions;
import dev.slipway.pathway.frontier.Frontiers;
import dev.slipway.pathway.frontier.Progress;
import dev.slipway.scoring.compute.ComputePool;
import org.springframework.stereotype.Component;

/** Computes frontiers in the shared pool, in pieces between which people come first. */
@Component
public class FrontierComputation {

  /** Up to so many candidates every combination is scored; with more the best are searched for. */
  public static final int EXHAUSTIVE = 14;

  /** A scenario has no more modifications than this. */
  public static final int MOST_CANDIDATES = 60;

  private final ComputePool pool;

  FrontierComputation(ComputePool pool) {
    this.pool = pool;
  }

  /**
   * Computes at once what somebody waits for.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait already
   */
  public Frontier now(Scenario scenario) {
    return pool.admitted(() -> of(scenario, Progress.NONE));
  }

  /** Computes in pieces between which people come first, for a job that nobody waits for. */
  public Frontier inBackground(Scenario scenario) {
    return of(scenario, Progress.NONE);
  }

  Frontier of(Scenario scenario, Progress progress) {
    return Frontiers.of(
        scenario, FrontierOptions.standard(pool.threads()), progress, pool::inPieces);
  }

  /** How many combinations are to be scored, at most. */
  public static double combinations(int candidates) {
    double beam = FrontierOptions.standard(1).beamWidth();
    return candidates <= EXHAUSTIVE
        ? 1L << candidates
        : 1 + candidates + beam * candidates * (candidates - 1) / 2;
  }
}
