package dev.slipway.exports;

import dev.slipway.imports.DocumentImports;
import dev.slipway.profile.ModelProfile;
import dev.slipway.scoring.Score;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A release as a CycloneDX 1.6 bill of materials. */
final class BillOfMaterials {

  private final Release release;
  private final String site;

  BillOfMaterials(Release release, String site) {
    this.release = release;
    this.site = site;
  }

  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
    document.put("bomFormat", "CycloneDX");
    document.put("specVersion", "1.6");
    document.put("serialNumber", "urn:uuid:" + serial());
    document.put("version", release.proposal().version() + 1);
    document.put("metadata", metadata());
    Declarations declarations = new Declarations(release, site);
    if (release.decision() != null) {
      document.put("definitions", declarations.definitions());
    }
    document.put("declarations", declarations.declarations());
    return document;
  }

  /** The same release with the same score is the same bill. */
  private UUID serial() {
    Score score = release.score();
    String text = release.proposal().id() + "/" + (score == null ? "" : score.id());
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> metadata() {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put(
        "tools", Map.of("components", List.of(Map.of("type", "application", "name", "Slipway"))));
    metadata.put("component", component());
    if (!release.proposal().confidentiality().isBlank()) {
      metadata.put(
          "properties",
          List.of(property("slipway:confidentiality", release.proposal().confidentiality())));
    }
    return metadata;
  }

  private Map<String, Object> component() {
    ModelProfile model = release.model();
    Map<String, Object> component = new LinkedHashMap<>();
    component.put("type", "machine-learning-model");
    component.put("bom-ref", Declarations.MODEL);
    component.put("name", model.name());
    if (!model.version().isBlank()) {
      component.put("version", model.version());
    }
    component.put("manufacturer", Map.of("name", model.originator()));
    if (!model.licence().isBlank()) {
      component.put("licenses", List.of(Map.of("license", Map.of("name", model.licence()))));
    }
    ModelProfile base = release.base();
    if (base != null) {
      component.put("pedigree", Map.of("ancestors", List.of(ancestor(base))));
    }
    component.put("externalReferences", references());
    component.put("properties", properties());
    component.put("modelCard", new BillModelCard(release).card());
    return component;
  }

  private static Map<String, Object> ancestor(ModelProfile base) {
    return Map.of("type", "machine-learning-model", "name", base.fullName());
  }

  /** What the model's makers published comes first: only that comes back into a profile. */
  private List<Map<String, Object>> references() {
    List<Map<String, Object>> references = new ArrayList<>();
    for (String link : release.model().links()) {
      references.add(reference("website", URI.create(link).toASCIIString()));
    }
    Score score = release.score();
    if (score != null) {
      references.add(reference("risk-assessment", release.site(site, "/scores/" + score.id())));
    }
    if (release.decision() != null) {
      references.add(
          reference("attestation", release.site(site, "/decisions/" + release.decision().id())));
    }
    return references;
  }

  static Map<String, Object> reference(String type, String url) {
    return Map.of("type", type, "url", url);
  }

  private List<Map<String, Object>> properties() {
    List<Map<String, Object>> properties = new ArrayList<>();
    OwnProperties.of(release.model().details())
        .forEach(
            (field, text) -> properties.add(property(DocumentImports.OWN_FIELD + field, text)));
    return properties;
  }

  private static Map<String, Object> property(String name, String value) {
    return Map.of("name", name, "value", value);
  }
}
