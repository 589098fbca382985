package dev.slipway.imports.everyeval;

import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.source.Days;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Interval;
import dev.slipway.imports.source.Part;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads one result with what is said of its uncertainty. */
final class EvaluationResultReader {

  /** What stands for an unknown level, where the metric has one. */
  private static final double UNKNOWN_LEVEL = -1;

  private final Findings findings;
  private final Part root;

  EvaluationResultReader(Findings findings, Part root) {
    this.findings = findings;
    this.root = root;
  }

  void read(Part result) {
    Part score = result.at("score_details", "score");
    OptionalDouble value = score.number();
    String benchmark =
        result
            .at("source_data", "dataset_name")
            .text()
            .or(() -> result.at("evaluation_name").text())
            .orElse(null);
    if (value.isEmpty()) {
      findings.note(score.place(), "value", String.valueOf(benchmark));
      return;
    }
    if (value.getAsDouble() == UNKNOWN_LEVEL
        && result.at("metric_config", "has_unknown_level").isTrue()) {
      findings.note(score.place(), "value.unknown", String.valueOf(benchmark));
      return;
    }
    Part uncertainty = result.at("score_details", "uncertainty");
    Interval interval = interval(value.getAsDouble(), uncertainty, result.at("metric_config"));
    findings.add(
        new FoundEvaluation(
            benchmark,
            metric(result),
            value.getAsDouble(),
            interval == null ? null : interval.low(),
            interval == null ? null : interval.high(),
            samples(uncertainty, result),
            date(result),
            root.at("source_metadata", "source_organization_name").text().orElse(null),
            score.place()));
  }

  private @Nullable Interval interval(double value, Part uncertainty, Part scale) {
    Part stated = uncertainty.at("confidence_interval");
    OptionalDouble low = stated.at("lower").number();
    OptionalDouble high = stated.at("upper").number();
    if (low.isPresent() && high.isPresent()) {
      Interval interval = Interval.stated(value, low.getAsDouble(), high.getAsDouble());
      if (interval == null) {
        findings.note(stated.place(), "interval.outside");
      } else {
        stated
            .at("confidence_level")
            .number()
            .ifPresent(
                level -> findings.note(stated.place(), "interval.level", Interval.percent(level)));
      }
      return interval;
    }
    Part error = uncertainty.at("standard_error", "value");
    Interval around = Interval.around(value, error.number());
    if (around == null) {
      return null;
    }
    findings.note(error.place(), "interval.standardError");
    OptionalDouble least = scale.at("min_score").number();
    OptionalDouble most = scale.at("max_score").number();
    return value >= least.orElse(value) && value <= most.orElse(value)
        ? around.within(least, most)
        : around;
  }

  /** Parts of one benchmark that share a metric are told apart by the evaluation’s name. */
  private @Nullable String metric(Part result) {
    Optional<String> metric = metricName(result);
    Optional<String> dataset = result.at("source_data", "dataset_name").text();
    boolean shared =
        root.at("evaluation_results").items().stream()
                .filter(each -> each.at("source_data", "dataset_name").text().equals(dataset))
                .filter(each -> metricName(each).equals(metric))
                .limit(2)
                .count()
            > 1;
    Optional<String> name = result.at("evaluation_name").text().filter(text -> shared);
    return metric
        .map(text -> name.map(part -> text + " (" + part + ")").orElse(text))
        .or(() -> name)
        .orElse(null);
  }

  private static Optional<String> metricName(Part result) {
    Part config = result.at("metric_config");
    return config
        .at("metric_name")
        .text()
        .or(() -> config.at("metric_id").text())
        .or(() -> config.at("metric_kind").text())
        .or(() -> config.at("evaluation_description").text());
  }

  /** Results on fewer samples than the data set has say so; else all of them count. */
  private static @Nullable Long samples(Part uncertainty, Part result) {
    OptionalDouble samples = uncertainty.at("num_samples").number();
    if (samples.isEmpty()) {
      samples = result.at("source_data", "samples_number").number();
    }
    return samples.isPresent() && samples.getAsDouble() >= 0 && samples.getAsDouble() < 1e15
        ? Math.round(samples.getAsDouble())
        : null;
  }

  /** When it was retrieved says nothing of when it was run. */
  private @Nullable String date(Part result) {
    return Days.of(result.at("evaluation_timestamp"))
        .or(() -> Days.of(root.at("evaluation_timestamp")))
        .orElse(null);
  }
}
