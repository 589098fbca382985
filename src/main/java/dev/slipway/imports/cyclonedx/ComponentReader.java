package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.Origin;
import dev.slipway.imports.prose.Line;
import dev.slipway.imports.prose.Sizes;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the component itself: name, maker, licences, ancestors, digests and references. */
final class ComponentReader {

  /** Supply models of others; whoever makes a model is named elsewhere. */
  private static final Set<String> DISTRIBUTORS =
      Set.of(
          "hugging face", "huggingface", "github", "kaggle", "ollama", "modelscope", "docker hub");

  /** References to what somebody thinks of the model, not to the model. */
  private static final Set<String> JUDGEMENTS = Set.of("risk-assessment", "attestation");

  private final Findings findings;

  ComponentReader(Findings findings) {
    this.findings = findings;
  }

  void read(Part root, Part model) {
    once("name", model.at("name"));
    once("version", model.at("version"));
    originator(root, model);
    licences(model.at("licenses"));
    ancestors(model.at("pedigree"));
    for (Part hash : model.at("hashes").items()) {
      hash.at("content")
          .text()
          .ifPresent(
              digest ->
                  findings.note(
                      hash.place(), "cyclonedx.hash", hash.at("alg").text().orElse("–"), digest));
    }
    links(model.at("externalReferences"));
    if (!findings.has("parameters")) {
      sizes(model);
    }
  }

  private void once(String field, Part part) {
    if (!findings.has(field)) {
      findings.stated(field, part);
    }
  }

  private void originator(Part root, Part model) {
    List<Part> makers = new ArrayList<>();
    makers.add(model.at("manufacturer", "name"));
    makers.add(model.at("supplier", "name"));
    makers.add(model.at("publisher"));
    model.at("authors").items().forEach(author -> makers.add(author.at("name")));
    makers.add(model.at("author"));
    makers.add(model.at("group"));
    makers.add(root.at("metadata", "manufacturer", "name"));
    makers.add(root.at("metadata", "manufacture", "name"));
    for (Part maker : makers) {
      String name = maker.text().orElse("");
      if (DISTRIBUTORS.contains(name.toLowerCase(Locale.ROOT))) {
        findings.note(maker.place(), "cyclonedx.distributor", name);
      } else if (!findings.has("originator")) {
        findings.stated("originator", maker);
      }
    }
  }

  private void licences(Part licences) {
    List<String> names = new ArrayList<>();
    for (Part each : licences.items()) {
      Part licence = each.at("license");
      licence
          .at("id")
          .text()
          .or(() -> licence.at("name").text())
          .or(() -> each.at("expression").text())
          .or(licence::text)
          .ifPresent(names::add);
    }
    if (!names.isEmpty() && !findings.has("licence")) {
      findings.add("licence", String.join(", ", names), licences.place(), Origin.STATED);
    }
  }

  private void ancestors(Part pedigree) {
    if (findings.has("derivedFrom")) {
      return;
    }
    Part ancestors = pedigree.at("ancestors");
    for (Part ancestor : ancestors.items()) {
      String name = ancestor.at("name").text().orElse("");
      String group = ancestor.at("group").text().map(text -> text + "/").orElse("");
      if (!name.isEmpty()) {
        findings.add("derivedFrom", group + name, ancestor.at("name").place(), Origin.STATED);
      }
    }
    if (findings.count("derivedFrom") > 1) {
      findings.note(ancestors.place(), "derivedFrom.several", ancestors.items().size());
    }
  }

  private void links(Part references) {
    for (Part reference : references.items()) {
      if (JUDGEMENTS.contains(reference.at("type").text().orElse(""))) {
        continue;
      }
      Part url = reference.at("url");
      url.text()
          .filter(text -> text.matches("https?://\\S{3,500}"))
          .ifPresent(text -> findings.add("links", List.of(text), url.place(), Origin.STATED));
    }
  }

  /** A description is running text; tools write the count into properties of any name. */
  private void sizes(Part model) {
    for (Part property : model.at("properties").items()) {
      count(property);
    }
    for (Part property : model.at("modelCard", "properties").items()) {
      count(property);
    }
    if (!findings.has("parameters")) {
      Findings prose = new Findings();
      String text = model.at("description").text().orElse("");
      new Sizes(prose, Line.of(text, 0))
          .parameters(model.at("name").text().orElse(null), model.at("name").place());
      prose
          .fields("parameters")
          .forEach(
              each ->
                  findings.add(
                      "parameters",
                      each.value(),
                      each.origin() == Origin.PROSE
                          ? model.at("description").place()
                          : each.place(),
                      each.origin()));
    }
  }

  private void count(Part property) {
    String name = property.at("name").text().orElse("").toLowerCase(Locale.ROOT);
    if (name.matches(
            "(?:.*[:._ -])?(?:parameters?|param_?count|parameter_?count|num_?param(?:eter)?s|numberofparameters)")
        && !name.contains("hyper")) {
      Part value = property.at("value");
      Amounts.read(value.text().orElse(""))
          .filter(count -> !findings.has("parameters"))
          .ifPresent(count -> findings.add("parameters", count, value.place(), Origin.STATED));
    }
  }
}
