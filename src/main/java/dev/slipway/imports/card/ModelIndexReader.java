package dev.slipway.imports.card;

import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads the results that a card lists under {@code model-index}. */
final class ModelIndexReader {

  private static final int DEEPEST = 4;

  private final Findings findings;

  ModelIndexReader(Findings findings) {
    this.findings = findings;
  }

  void read(Part index) {
    boolean named = findings.has("name");
    for (Part model : index.items()) {
      if (!named) {
        findings.stated("name", model.at("name"));
      }
      for (Part result : model.at("results").items()) {
        for (Part metric : result.at("metrics").items()) {
          metric(result, metric);
        }
      }
    }
    if (index.items().size() > 1) {
      findings.note(index.place(), "card.severalModels", index.items().size());
    }
  }

  private void metric(Part result, Part metric) {
    String name = metric.at("name").text().or(() -> metric.at("type").text()).orElse(null);
    value(result, name, metric.at("value"), 0);
  }

  /** A value may be a map of several, by class or by averaging. */
  private void value(Part result, @Nullable String name, Part value, int depth) {
    if (value.is(Part.Kind.MAP) && depth < DEEPEST) {
      for (Map.Entry<String, Part> each : value.members().entrySet()) {
        value(
            result,
            name == null ? each.getKey() : name + " " + each.getKey(),
            each.getValue(),
            depth + 1);
      }
      return;
    }
    OptionalDouble number = value.number();
    if (number.isEmpty()) {
      findings.note(value.place(), "value", String.valueOf(name));
      return;
    }
    Part dataset = result.at("dataset");
    findings.add(
        new FoundEvaluation(
            dataset
                .at("name")
                .text()
                .or(() -> dataset.at("type").text())
                .or(dataset::text)
                .or(() -> result.at("task", "name").text())
                .orElse(null),
            name,
            number.getAsDouble(),
            null,
            null,
            null,
            null,
            result.at("source", "name").text().orElse(null),
            value.place()));
  }
}
