package dev.slipway.imports.everyeval;

import dev.slipway.imports.Origin;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a record says of the model and of who tested it. */
final class ModelInfoReader {

  private static final double BILLION = 1e9;

  private final Findings findings;

  ModelInfoReader(Findings findings) {
    this.findings = findings;
  }

  void read(Part root) {
    Part model = root.at("model_info");
    identity(model);
    Part details = model.at("additional_details");
    parameters(details);
    method(model, details);
    availability(details.at("model_availability"));
    relationship(root.at("source_metadata", "evaluator_relationship"));
  }

  /** A name may repeat the id, with the developer before it. */
  private void identity(Part model) {
    Part name = model.at("name").text().isPresent() ? model.at("name") : model.at("id");
    Optional<String> text = name.text();
    text.filter(named -> !named.contains("/")).ifPresent(named -> findings.stated("name", name));
    text.filter(named -> named.contains("/"))
        .ifPresent(
            named ->
                findings.add(
                    "name",
                    named.substring(named.lastIndexOf('/') + 1),
                    name.place(),
                    Origin.DERIVED));
    findings.stated("originator", model.at("developer"));
    model
        .at("id")
        .text()
        .filter(id -> id.indexOf('/') > 0 && !findings.has("originator"))
        .ifPresent(
            id ->
                findings.add(
                    "originator",
                    id.substring(0, id.indexOf('/')),
                    model.at("id").place(),
                    Origin.DERIVED));
  }

  private void parameters(Part details) {
    Part billions = details.at("params_billions");
    billions
        .number()
        .ifPresent(
            number -> {
              if (number > 0 && number < BILLION) {
                findings.add(
                    "parameters", Math.rint(number * BILLION), billions.place(), Origin.STATED);
              } else {
                findings.note(billions.place(), "everyEval.billions");
              }
            });
  }

  private void method(Part model, Part details) {
    List<String> lines = new ArrayList<>();
    details.at("architecture").text().ifPresent(text -> lines.add("Architecture: " + text));
    details.at("precision").text().ifPresent(text -> lines.add("Precision: " + text));
    if (!lines.isEmpty()) {
      findings.add("method", String.join("\n", lines), details.place(), Origin.DERIVED);
    }
    Part platform = model.at("inference_platform");
    platform.text().ifPresent(text -> findings.note(platform.place(), "everyEval.platform", text));
    Part engine = model.at("inference_engine", "name");
    engine.text().ifPresent(text -> findings.note(engine.place(), "everyEval.platform", text));
  }

  /** Closed weights may still be behind an interface or a product: that alone says no access. */
  private void availability(Part said) {
    String text = said.text().orElse("");
    if (text.equals("open_weights")) {
      findings.add("access", AccessLevel.OPEN_WEIGHTS.name(), said.place(), Origin.DERIVED);
      findings.add("weightsOut", true, said.place(), Origin.DERIVED);
    } else if (text.equals("closed_weights")) {
      findings.add("weightsOut", false, said.place(), Origin.DERIVED);
      findings.note(said.place(), "everyEval.closed");
    }
  }

  /** Who tested it bounds how much has been shown; what it showed, the results say. */
  private void relationship(Part said) {
    String text = said.text().orElse("");
    Map<String, AssuranceLevel> levels =
        Map.of(
            "first_party", AssuranceLevel.INTERNAL,
            "third_party", AssuranceLevel.EXTERNAL,
            "collaborative", AssuranceLevel.EXTERNAL);
    AssuranceLevel level = levels.get(text);
    if (level != null) {
      findings.add("assurance", level.name(), said.place(), Origin.DERIVED);
      findings.note(said.place(), "everyEval.relationship", text);
    } else if (said.isGiven()) {
      findings.note(said.place(), "everyEval.relationship.unknown", text);
    }
  }
}
