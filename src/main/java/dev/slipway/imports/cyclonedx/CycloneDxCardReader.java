package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.prose.Tasks;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import dev.slipway.profile.Modality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    task.text().ifPresent(text -> modalities.addAll(Tasks.modalities(text)));
    Place place = task.place();
    for (Part format : formats(parameters)) {
      Set<Modality> more = Tasks.modalities(format.text().orElse(""));
      place = modalities.isEmpty() ? format.place() : place;
      modalities.addAll(more);
    }
    if (!modalities.isEmpty() && !findings.has("modalities")) {
      List<String> names = modalities.stream().map(Enum::name).toList();
      findings.add("modalities", names, place, Origin.DERIVED);
    }
    if (!findings.has("generality")) {
      task.text()
          .flatMap(Tasks::generality)
          .ifPresent(
              level -> findings.add("generality", level.name(), task.place(), Origin.DERIVED));
    }
  }

  private static List<Part> formats(Part parameters) {
    return Stream.concat(
            parameters.at("inputs").items().stream(), parameters.at("outputs").items().stream())
        .map(each -> each.at("format"))
        .toList();
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
