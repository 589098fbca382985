package dev.slipway.imports.source;

import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.RefusedDocumentException;

/** Reads one format. */
public interface FormatReader {

  /** Whether the document is of this format, from its content; its name only breaks ties. */
  boolean recognises(Source source);

  /**
   * Reads it.
   *
   * @throws RefusedDocumentException if it cannot be read
   */
  ImportedDocument read(Source source);
}
