package dev.slipway.api;

import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.delay.Delays;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.sensitivity.Sensitivities;
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
    return fault(scenario, of(scenario));
  }

  /**
   * Both plans on two sets of draws, and once more for every question; a part at percentiles, and
   * by each reviewer's answers.
   */
  static Optional<Fault> faultOfSensitivities(Scenario scenario) {
    int runs = Sensitivities.count(scenario) + scenario.reviewers().all().size() + 2;
    double months = 2.0 * runs * (scenario.horizonMonths() + 12);
    return fault(scenario, scenario.draws() * months * breadth(scenario));
  }

  private static Optional<Fault> fault(Scenario scenario, double asked) {
    if (asked <= LIMIT) {
      return Optional.empty();
    }
    long draws = Math.max(16, (long) Math.floor(scenario.draws() * LIMIT / asked) / 16 * 16);
    return Optional.of(new Fault("/draws", "api.work", List.of(asked / LIMIT, draws)));
  }

  static double of(Scenario scenario) {
    int modifications = scenario.modifications().size();
    double assessments = 2 + modifications + (modifications > 0 ? 1 : 0);
    double months = assessments * (scenario.horizonMonths() + 12) + ofDelays(scenario);
    return scenario.draws() * months * breadth(scenario);
  }

  /** Likewise, with the plan run so many times. */
  static double of(Scenario scenario, double assessments) {
    return scenario.draws() * assessments * (scenario.horizonMonths() + 12) * breadth(scenario);
  }

  private static double breadth(Scenario scenario) {
    return 1 + (scenario.threats().size() + scenario.benefits().size()) / 8.0;
  }

  /** A delay is told apart by two runs over a longer window and one without it. */
  private static double ofDelays(Scenario scenario) {
    double months = 0;
    int together = 0;
    for (Modification modification : scenario.modifications()) {
      int delay = Delays.months(List.of(modification));
      months += delay > 0 ? 3.0 * (scenario.horizonMonths() + 12 + delay) : 0;
      together += delay;
    }
    return together > 0 ? months + 3.0 * (scenario.horizonMonths() + 12 + together) : 0;
  }
}
