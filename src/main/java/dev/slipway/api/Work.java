package dev.slipway.api;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.Fault;
import java.util.List;
import java.util.Optional;

/** How much computing a scenario asks for, and where one request has to stop. */
final class Work {

  /**
   * In draws times months times ledgers weighted by how many threats and benefits each carries;
   * about ten seconds on one thread.
   */
  static final double LIMIT = 2e8;

  private Work() {}

  static Optional<Fault> fault(Scenario scenario) {
    double asked = of(scenario);
    if (asked <= LIMIT) {
      return Optional.empty();
    }
    long draws = Math.max(16, (long) Math.floor(scenario.draws() * LIMIT / asked) / 16 * 16);
    return Optional.of(new Fault("/draws", "api.work", List.of(asked / LIMIT, draws)));
  }

  static double of(Scenario scenario) {
    int modifications = scenario.modifications().size();
    double assessments = 2 + modifications + (modifications > 0 ? 1 : 0);
    double breadth = 1 + (scenario.threats().size() + scenario.benefits().size()) / 8.0;
    return (double) scenario.draws() * (scenario.horizonMonths() + 12) * assessments * breadth;
  }
}
