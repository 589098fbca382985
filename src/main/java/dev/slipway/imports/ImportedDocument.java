package dev.slipway.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found in a document.
 *
 * @param version of the format, where the document names one
 * @param fields a field may come more than once: then the document says several things
 */
public record ImportedDocument(
    Format format,
    @Nullable String version,
    List<FoundField> fields,
    List<FoundEvaluation> evaluations,
    List<Note> notes) {

  public ImportedDocument {
    fields = List.copyOf(fields);
    evaluations = List.copyOf(evaluations);
    notes = List.copyOf(notes);
  }
}
