package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Interval;
import dev.slipway.imports.source.Part;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads performance metrics, whose values are texts. The format has no field for a benchmark: the
 * slice that a metric was computed on is the nearest to one.
 */
final class PerformanceReader {

  private final Findings findings;

  PerformanceReader(Findings findings) {
    this.findings = findings;
  }

  void read(Part metrics) {
    for (Part metric : metrics.items()) {
      OptionalDouble value = metric.at("value").number();
      String type = metric.at("type").text().orElse(null);
      if (value.isEmpty()) {
        findings.note(metric.at("value").place(), "value", String.valueOf(type));
        continue;
      }
      Interval interval = interval(metric.at("confidenceInterval"), value.getAsDouble());
      findings.add(
          new FoundEvaluation(
              metric.at("slice").text().orElse(null),
              type,
              value.getAsDouble(),
              interval == null ? null : interval.low(),
              interval == null ? null : interval.high(),
              null,
              null,
              null,
              metric.at("value").place()));
    }
  }

  private @Nullable Interval interval(Part stated, double value) {
    OptionalDouble low = stated.at("lowerBound").number();
    OptionalDouble high = stated.at("upperBound").number();
    if (low.isEmpty() || high.isEmpty()) {
      return null;
    }
    Interval interval = Interval.stated(value, low.getAsDouble(), high.getAsDouble());
    if (interval == null) {
      findings.note(stated.place(), "interval.outside");
    }
    return interval;
  }
}
