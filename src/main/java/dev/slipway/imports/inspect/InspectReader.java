package dev.slipway.imports.inspect;

import dev.slipway.imports.Format;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.FormatReader;
import dev.slipway.imports.source.Part;
import dev.slipway.imports.source.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the header of an evaluation log; a log that did not end well is refused. */
@Component
@Order(1)
class InspectReader implements FormatReader {

  private static final String VERSION = "2";

  @Override
  public boolean recognises(Source source) {
    if (source.isArchive()) {
      return LogArchive.isOne(source.bytes());
    }
    return source
        .json()
        .filter(root -> root.has("eval"))
        .filter(root -> root.has("status") || root.has("version") || root.has("plan"))
        .isPresent();
  }

  @Override
  public ImportedDocument read(Source source) {
    Part header =
        source.isArchive() ? LogArchive.header(source.bytes()) : source.json().orElseThrow();
    refuse(header);
    Part spec = header.at("eval");
    if (!spec.is(Part.Kind.MAP)) {
      throw RefusedDocumentException.faulty(spec.place(), "inspect.spec");
    }
    Findings findings = new Findings();
    new TestedModelReader(findings).read(spec);
    new LogResultsReader(findings, header).read();
    return findings.document(Format.INSPECT, VERSION);
  }

  private static void refuse(Part header) {
    Part version = header.at("version");
    String named = version.text().orElse("1");
    if (!named.equals(VERSION)) {
      throw RefusedDocumentException.faulty(version.place(), "inspect.version", named);
    }
    Part status = header.at("status");
    String ended = status.text().orElse("");
    if (header.at("invalidated").isTrue()) {
      throw RefusedDocumentException.faulty(
          header.at("invalidated").place(), "inspect.invalidated");
    }
    if (ended.equals("error")) {
      Part message = header.at("error", "message");
      Place place = message.isGiven() ? message.place() : status.place();
      throw RefusedDocumentException.faulty(
          place, "inspect.error", message.text().map(InspectReader::shortened).orElse("–"));
    }
    if (!ended.equals("success")) {
      throw RefusedDocumentException.faulty(status.place(), "inspect.status", ended);
    }
  }

  private static String shortened(String text) {
    return text.length() <= 300 ? text : text.substring(0, 299) + "…";
  }
}
