package dev.slipway.api;

import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.FoundField;
import dev.slipway.imports.ImportedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a document.
 *
 * @param format HF_MODEL_CARD, HF_EVAL_RESULTS, CYCLONEDX, EVERY_EVAL_EVER or INSPECT
 * @param version of the format, null where the document names none
 */
record ImportAnswer(
    String format,
    @Nullable String version,
    List<Field> fields,
    List<Evaluation> evaluations,
    List<String> notes) {

  /** What the document says of one field of a profile. */
  record Field(String field, Object value, String location, String origin) {

    private static Field of(FoundField found) {
      return new Field(
          found.field(), found.value(), found.place().toString(), found.origin().name());
    }
  }

  /** One result of an evaluation. */
  record Evaluation(
      @Nullable String benchmark,
      @Nullable String metric,
      double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Long samples,
      @Nullable String date,
      @Nullable String by,
      String location) {

    private static Evaluation of(FoundEvaluation found) {
      return new Evaluation(
          found.benchmark(),
          found.metric(),
          found.value(),
          found.low(),
          found.high(),
          found.samples(),
          found.date(),
          found.by(),
          found.place().toString());
    }
  }

  static ImportAnswer of(ImportedDocument document, List<String> notes) {
    return new ImportAnswer(
        document.format().name(),
        document.version(),
        document.fields().stream().map(Field::of).toList(),
        document.evaluations().stream().map(Evaluation::of).toList(),
        notes);
  }
}
