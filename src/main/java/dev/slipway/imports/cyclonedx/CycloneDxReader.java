package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.Format;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.FormatReader;
import dev.slipway.imports.source.Part;
import dev.slipway.imports.source.Source;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a bill of materials: its component that is a model, with its model card. */
@Component
@Order(1)
class CycloneDxReader implements FormatReader {

  private static final Set<String> VERSIONS = Set.of("1.5", "1.6", "1.7");

  @Override
  public boolean recognises(Source source) {
    return source
        .json()
        .filter(
            root ->
                root.at("bomFormat").text().filter("CycloneDX"::equalsIgnoreCase).isPresent()
                    || root.at("$schema")
                        .text()
                        .filter(text -> text.contains("cyclonedx"))
                        .isPresent()
                    || root.has("specVersion") && (root.has("components") || root.has("metadata")))
        .isPresent();
  }

  @Override
  public ImportedDocument read(Source source) {
    Part root = source.json().orElseThrow();
    Part version = root.at("specVersion");
    String named = version.text().orElse("–");
    if (!VERSIONS.contains(named)) {
      throw RefusedDocumentException.faulty(version.place(), "cyclonedx.version", named);
    }
    Findings findings = new Findings();
    if (!root.has("bomFormat")) {
      findings.note(root.at("bomFormat").place(), "cyclonedx.bomFormat");
    }
    Part model = ModelComponents.choose(root, findings);
    new OwnProperties(findings).read(model);
    new ComponentReader(findings).read(root, model);
    new CycloneDxCardReader(findings, root).read(model);
    return findings.document(Format.CYCLONEDX, named);
  }
}
