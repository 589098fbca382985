package dev.slipway.imports.inspect;

import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.source.Days;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Interval;
import dev.slipway.imports.source.Part;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a log's scores: each metric of each scorer is a result. */
final class LogResultsReader {

  /** Metrics that speak of another metric’s uncertainty. */
  private static final Set<String> SPREADS =
      Set.of("stderr", "bootstrap_stderr", "bootstrap_std", "std", "var", "hierarchical_bootstrap");

  /** Metrics whose standard error is that of a mean. */
  private static final Set<String> MEANS = Set.of("accuracy", "mean");

  private final Findings findings;
  private final Part header;
  private final Part spec;

  LogResultsReader(Findings findings, Part header) {
    this.findings = findings;
    this.header = header;
    this.spec = header.at("eval");
  }

  void read() {
    Part results = header.at("results");
    boolean several = results.at("scores").items().size() > 1;
    for (Part score : results.at("scores").items()) {
      for (Part metric : score.at("metrics").members().values()) {
        metric(score, metric, several);
      }
    }
    if (results.at("scores").items().isEmpty()) {
      findings.note(results.place(), "inspect.noScores");
    }
    conditions(results);
  }

  private void metric(Part score, Part metric, boolean several) {
    String name = metric.at("name").text().orElse(steps(metric));
    if (SPREADS.contains(name)) {
      return;
    }
    OptionalDouble value = metric.at("value").number();
    if (value.isEmpty()) {
      findings.note(metric.at("value").place(), "value", name);
      return;
    }
    Interval interval = interval(score, name, value.getAsDouble());
    findings.add(
        new FoundEvaluation(
            spec.at("task").text().orElse(null),
            metric(score, metric, name, several),
            value.getAsDouble(),
            interval == null ? null : interval.low(),
            interval == null ? null : interval.high(),
            samples(score),
            Days.of(header.at("stats", "completed_at"))
                .or(() -> Days.of(spec.at("created")))
                .orElse(null),
            null,
            metric.at("value").place()));
  }

  /** With several scores a metric is told apart by its scorer, and by how epochs were reduced. */
  private static String metric(Part score, Part metric, String name, boolean several) {
    String whole = metric.at("group").text().map(group -> group + " " + name).orElse(name);
    if (!several) {
      return whole;
    }
    String scorer = score.at("name").text().or(() -> score.at("scorer").text()).orElse("");
    String reducer = score.at("reducer").text().map(text -> " (" + text + ")").orElse("");
    return (scorer + reducer + ": " + whole).strip();
  }

  private @Nullable Interval interval(Part score, String name, double value) {
    Part error = score.at("metrics", "stderr", "value");
    Interval around = MEANS.contains(name) ? Interval.around(value, error.number()) : null;
    if (around == null) {
      return null;
    }
    findings.note(error.place(), "interval.standardError");
    boolean share = name.equals("accuracy") && value >= 0 && value <= 1;
    return share ? around.within(OptionalDouble.of(0), OptionalDouble.of(1)) : around;
  }

  private @Nullable Long samples(Part score) {
    for (Part count :
        List.of(
            score.at("scored_samples"),
            header.at("results", "completed_samples"),
            header.at("results", "total_samples"))) {
      OptionalDouble number = count.number();
      if (number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() < 1e15) {
        return Math.round(number.getAsDouble());
      }
    }
    return null;
  }

  /** Whatever makes the numbers say less than they seem to. */
  private void conditions(Part results) {
    Part dataset = spec.at("dataset");
    OptionalDouble all = dataset.at("samples").number();
    OptionalDouble total = results.at("total_samples").number();
    OptionalDouble completed = results.at("completed_samples").number();
    dataset
        .at("name")
        .text()
        .or(() -> dataset.at("location").text())
        .ifPresent(text -> findings.note(dataset.place(), "inspect.dataset", text));
    if (spec.has("config") && spec.at("config", "limit").isGiven() && all.isPresent()) {
      findings.note(
          spec.at("config", "limit").place(),
          "inspect.limit",
          spec.at("config", "limit").text().orElse("…"),
          all.getAsDouble());
    }
    if (total.isPresent()
        && completed.isPresent()
        && completed.getAsDouble() < total.getAsDouble()) {
      findings.note(
          results.at("completed_samples").place(),
          "inspect.incomplete",
          completed.getAsDouble(),
          total.getAsDouble());
    }
  }

  private static String steps(Part metric) {
    String pointer = metric.place().pointer();
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
