package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.Origin;
import dev.slipway.imports.prose.Flow;
import dev.slipway.imports.prose.Tasks;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import dev.slipway.profile.modality.Modality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the model card of a component. */
final class CycloneDxCardReader {

  private final Findings findings;
  private final Part root;
  private final Map<String, List<String>> method = new LinkedHashMap<>();

  CycloneDxCardReader(Findings findings, Part root) {
    this.findings = findings;
    this.root = root;
  }

  void read(Part model) {
    Part card = model.at("modelCard");
    if (!card.isGiven()) {
      findings.note(card.place(), "cyclonedx.noCard");
      return;
    }
    Part parameters = card.at("modelParameters");
    levels(parameters);
    method(parameters, card.at("considerations"));
    if (!method.isEmpty() && !findings.has("method")) {
      List<String> lines = new ArrayList<>();
      method.forEach((label, texts) -> lines.add(label + ": " + String.join("; ", texts)));
      findings.add("method", String.join("\n", lines), card.place(), Origin.DERIVED);
    }
    new PerformanceReader(findings).read(card.at("quantitativeAnalysis", "performanceMetrics"));
  }

  private void levels(Part parameters) {
    Part task = parameters.at("task");
    if (!findings.has("outputs")) {
      modalities(task, parameters);
    }
    if (!findings.has("generality")) {
      task.text()
          .flatMap(Tasks::generality)
          .ifPresent(
              level -> findings.add("generality", level.name(), task.place(), Origin.DERIVED));
    }
  }

  /** Formats say what goes in and out; where they don't, the task may. */
  private void modalities(Part task, Part parameters) {
    Flow byTask = Flow.of(task.text().orElse(""));
    Set<Modality> inputs = formats(parameters.at("inputs"));
    Set<Modality> outputs = formats(parameters.at("outputs"));
    new Flow(
            inputs.isEmpty() ? byTask.inputs() : inputs,
            outputs.isEmpty() ? byTask.outputs() : outputs)
        .addTo(
            findings,
            inputs.isEmpty() ? task.place() : parameters.at("inputs").place(),
            outputs.isEmpty() ? task.place() : parameters.at("outputs").place());
  }

  private static Set<Modality> formats(Part sides) {
    return sides.items().stream()
        .flatMap(each -> Tasks.modalities(each.at("format").text().orElse("")).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Modality.class)));
  }

  private void method(Part parameters, Part considerations) {
    text("Task", parameters.at("task"));
    text("Approach", parameters.at("approach", "type"));
    text("Architecture", parameters.at("architectureFamily"));
    text("Architecture", parameters.at("modelArchitecture"));
    for (Part dataset : parameters.at("datasets").items()) {
      dataset(dataset).ifPresent(name -> add("Datasets", name));
    }
    for (Part user : considerations.at("users").items()) {
      text("Intended users", user);
    }
    for (Part use : considerations.at("useCases").items()) {
      text("Intended uses", use);
    }
    for (Part limitation : considerations.at("technicalLimitations").items()) {
      text("Technical limitations", limitation);
    }
    for (Part tradeoff : considerations.at("performanceTradeoffs").items()) {
      text("Trade-offs", tradeoff);
    }
    for (Part risk : considerations.at("ethicalConsiderations").items()) {
      text("Ethical considerations", risk.at("name"));
    }
  }

  /** A data set stands in place, or is a component that is referred to. */
  private Optional<String> dataset(Part dataset) {
    Optional<String> named =
        dataset.at("name").text().or(() -> dataset.at("contents", "url").text()).or(dataset::text);
    return named.or(
        () ->
            dataset
                .at("ref")
                .text()
                .map(
                    ref ->
                        root.at("components").items().stream()
                            .filter(
                                each -> each.at("bom-ref").text().filter(ref::equals).isPresent())
                            .flatMap(each -> each.at("name").text().stream())
                            .findFirst()
                            .orElse(ref)));
  }

  private void text(String label, Part part) {
    part.text().ifPresent(text -> add(label, text));
  }

  private void add(String label, String text) {
    method.computeIfAbsent(label, each -> new ArrayList<>()).add(text);
  }
}
