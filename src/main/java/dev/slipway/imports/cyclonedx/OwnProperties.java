package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.own.OwnFields;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Part;

/**
 * Reads properties that Slipway wrote; they say of the profile what the format has no place for.
 */
final class OwnProperties {

  private final OwnFields fields;

  OwnProperties(Findings findings) {
    this.fields = new OwnFields(findings);
  }

  void read(Part model) {
    for (Part property : model.at("properties").items()) {
      String name = property.at("name").text().orElse("");
      Part value = property.at("value");
      if (name.startsWith(DocumentImports.OWN_FIELD) && value.isGiven()) {
        fields.read(name.substring(DocumentImports.OWN_FIELD.length()), value.raw(), value.place());
      }
    }
  }
}
