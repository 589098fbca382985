package dev.slipway.api;

import dev.slipway.comparison.frontier.FrontierComputation;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import java.util.List;
import java.util.Optional;

/**
 * How much computing a frontier asks for: what is answered at once, and where a job has to stop.
 */
final class FrontierWork {

  /** Up to so many candidates are answered at once. */
  static final int AT_ONCE = 10;

  /** In the measure of {@link Work}: what is answered while somebody waits, some seconds. */
  static final double AT_ONCE_LIMIT = 4e9;

  /** Likewise what a job may take, some minutes. */
  static final double LIMIT = 2e11;

  private FrontierWork() {}

  static boolean atOnce(Scenario scenario) {
    return scenario.modifications().size() <= AT_ONCE && of(scenario) <= AT_ONCE_LIMIT;
  }

  static Optional<Fault> fault(Scenario scenario) {
    double asked = of(scenario);
    if (asked <= LIMIT) {
      return Optional.empty();
    }
    long draws = Math.max(16, (long) Math.floor(scenario.draws() * LIMIT / asked) / 16 * 16);
    return Optional.of(new Fault("/draws", "api.work", List.of(asked / LIMIT, draws)));
  }

  private static double of(Scenario scenario) {
    double combinations = FrontierComputation.combinations(scenario.modifications().size());
    return Work.of(scenario, 2 + combinations);
  }
}
