package dev.slipway.desk.web;

import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Threat;
import dev.slipway.stats.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A threat or a benefit as the rubric lists it.
 *
 * @param kind kind of threat; null for a benefit
 */
public record ThreatView(
    String name,
    String description,
    @Nullable String kind,
    QuantityView rate,
    boolean relative,
    String basis) {

  static ThreatView of(Threat threat) {
    return new ThreatView(
        threat.name(),
        threat.description(),
        threat.kind(),
        rate(threat.ratePerYear()),
        threat.relative(),
        threat.basis());
  }

  static ThreatView of(Benefit benefit) {
    return new ThreatView(
        benefit.name(),
        benefit.description(),
        null,
        rate(benefit.ratePerYear()),
        benefit.relative(),
        benefit.basis());
  }

  private static QuantityView rate(Quantity ratePerYear) {
    return QuantityView.of(ratePerYear, "perYear");
  }
}
