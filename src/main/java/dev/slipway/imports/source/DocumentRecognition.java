package dev.slipway.imports.source;

import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.RefusedDocumentException;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds the reader for a document. */
@Service
class DocumentRecognition implements DocumentImports {

  private final List<FormatReader> readers;

  DocumentRecognition(List<FormatReader> readers) {
    this.readers = List.copyOf(readers);
  }

  @Override
  public ImportedDocument read(byte[] document, String filename) {
    if (document.length > LONGEST) {
      throw RefusedDocumentException.tooLarge();
    }
    Source source = new Source(document, filename);
    return readers.stream()
        .filter(reader -> reader.recognises(source))
        .findFirst()
        .orElseThrow(() -> source.brokenJson().orElseGet(RefusedDocumentException::unknown))
        .read(source);
  }
}
