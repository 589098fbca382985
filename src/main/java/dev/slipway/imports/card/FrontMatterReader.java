package dev.slipway.imports.card;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.own.OwnFields;
import dev.slipway.imports.prose.Flow;
import dev.slipway.imports.prose.Tasks;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads what the fields of the front matter say of the model. */
final class FrontMatterReader {

  /** What is published of how it was made, and under which word it goes into the profile. */
  private static final Map<String, String> METHOD = new LinkedHashMap<>();

  static {
    METHOD.put("pipeline_tag", "Task");
    METHOD.put("library_name", "Library");
    METHOD.put("datasets", "Datasets");
    METHOD.put("language", "Languages");
    METHOD.put("tags", "Tags");
  }

  private final Findings findings;

  FrontMatterReader(Findings findings) {
    this.findings = findings;
  }

  void read(Part front) {
    own(front.at("slipway", "profile"));
    unless("name", () -> findings.stated("name", front.at("model_name")));
    unless("version", () -> findings.stated("version", front.at("version")));
    unless("originator", () -> findings.stated("originator", front.at("model_creator")));
    unless("licence", () -> licence(front));
    unless("derivedFrom", () -> baseModels(front));
    unless("outputs", () -> modalities(front));
    unless("generality", () -> generality(front.at("pipeline_tag")));
    unless("method", () -> method(front));
    unless("parameters", () -> parameters(front.at("safetensors")));
    unless("access", () -> access(front));
    links(front);
  }

  /** What Slipway wrote itself is surer than what follows from the rest. */
  private void unless(String field, Runnable reading) {
    if (!findings.has(field)) {
      reading.run();
    }
  }

  private void own(Part profile) {
    OwnFields fields = new OwnFields(findings);
    profile
        .members()
        .forEach(
            (field, value) -> {
              if (value.isGiven()) {
                fields.read(field, value.raw(), value.place());
              }
            });
  }

  /** A licence called other has its name beside it. */
  private void licence(Part front) {
    Part named = front.at("license_name");
    List<String> licences = front.at("license").texts();
    if (named.text().isPresent() && (licences.isEmpty() || licences.contains("other"))) {
      findings.stated("licence", named);
    } else if (!licences.isEmpty()) {
      findings.add(
          "licence", String.join(", ", licences), front.at("license").place(), Origin.STATED);
    } else if (front.at("license").isGiven()) {
      findings.note(front.at("license").place(), "unreadable", "license");
    }
  }

  private void baseModels(Part front) {
    Part base = front.at("base_model");
    for (Part each : base.items()) {
      each.text()
          .map(text -> text.replaceFirst("^https?://huggingface\\.co/", ""))
          .ifPresent(text -> findings.add("derivedFrom", text, each.place(), Origin.STATED));
    }
    if (base.texts().size() > 1) {
      findings.note(base.place(), "derivedFrom.several", base.texts().size());
    }
    if (!findings.has("derivedFrom")) {
      for (Part tag : front.at("tags").items()) {
        tag.text()
            .filter(text -> text.startsWith("base_model:"))
            .ifPresent(
                text ->
                    findings.add(
                        "derivedFrom",
                        text.substring(text.lastIndexOf(':') + 1),
                        tag.place(),
                        Origin.DERIVED));
      }
    }
  }

  /** By the task, or by the first tag that tells; a tag about code adds that it writes code. */
  private void modalities(Part front) {
    Part task = front.at("pipeline_tag");
    Flow flow = Flow.of(task.text().orElse(""));
    Place place = task.place();
    for (Part tag : front.at("tags").items()) {
      Flow byTag = Flow.of(tag.text().orElse(""));
      if (flow.isEmpty()) {
        place = tag.place();
        flow = byTag;
      } else if (byTag.outputs().equals(Set.of(Modality.CODE))) {
        flow = flow.producing(Modality.CODE);
      }
    }
    flow.addTo(findings, place, place);
  }

  private void generality(Part task) {
    task.text()
        .flatMap(Tasks::generality)
        .map(GeneralityLevel::name)
        .ifPresent(level -> findings.add("generality", level, task.place(), Origin.DERIVED));
  }

  private void method(Part front) {
    List<String> lines = new ArrayList<>();
    Place place = null;
    for (Map.Entry<String, String> each : METHOD.entrySet()) {
      Part part = front.at(each.getKey());
      List<String> texts = part.texts();
      if (!texts.isEmpty()) {
        lines.add(each.getValue() + ": " + String.join(", ", texts));
        place = place == null ? part.place() : place;
      }
    }
    if (place != null) {
      findings.add("method", String.join("\n", lines), place, Origin.DERIVED);
    }
  }

  /** The count that the Hub works out from the weights' files: in all, or by kind of number. */
  private void parameters(Part safetensors) {
    OptionalDouble total = safetensors.at("total").number();
    Part kinds = safetensors.at("parameters");
    if (total.isPresent() && total.getAsDouble() >= 1) {
      findings.add(
          "parameters", total.getAsDouble(), safetensors.at("total").place(), Origin.STATED);
    } else if (kinds.is(Part.Kind.MAP)) {
      double sum =
          kinds.members().values().stream().mapToDouble(each -> each.number().orElse(0)).sum();
      if (sum >= 1) {
        findings.add("parameters", sum, kinds.place(), Origin.DERIVED);
      }
    }
  }

  private void links(Part front) {
    front
        .at("license_link")
        .text()
        .filter(FrontMatterReader::isAddress)
        .ifPresent(
            text ->
                findings.add(
                    "links", List.of(text), front.at("license_link").place(), Origin.STATED));
    for (Part tag : front.at("tags").items()) {
      tag.text()
          .filter(text -> text.matches("arxiv:\\d{4}\\.\\d{4,5}"))
          .ifPresent(
              text ->
                  findings.add(
                      "links",
                      List.of("https://arxiv.org/abs/" + text.substring("arxiv:".length())),
                      tag.place(),
                      Origin.DERIVED));
    }
  }

  private static boolean isAddress(String text) {
    return text.matches("https?://\\S{3,500}");
  }

  /** Who asks for a name or a consent before the download gates the weights. */
  private void access(Part front) {
    front.members().entrySet().stream()
        .filter(each -> each.getKey().startsWith("extra_gated") && each.getValue().isGiven())
        .findFirst()
        .ifPresent(
            each ->
                findings.add(
                    "access",
                    AccessLevel.GATED_WEIGHTS.name(),
                    each.getValue().place(),
                    Origin.DERIVED));
  }
}
