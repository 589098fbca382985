package dev.slipway.imports.source;

import dev.slipway.imports.Format;
import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.FoundField;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Note;
import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is found in a document. */
public final class Findings {

  /** A document may hold thousands of results; nobody reads more of them on a page. */
  private static final int MOST_EVALUATIONS = 2000;

  private static final int MOST_NOTES = 200;
  private static final int LONGEST_TEXT = 10_000;

  private final List<FoundField> fields = new ArrayList<>();
  private final List<FoundEvaluation> evaluations = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private int leftOut;

  public void stated(String field, Part part) {
    part.text().ifPresent(text -> add(field, text, part.place(), Origin.STATED));
  }

  /** Adds what is said of a field, unless the same was said before. */
  public void add(String field, Object value, Place place, Origin origin) {
    Object kept = value instanceof String text ? shortened(text) : value;
    if (fields.stream()
        .noneMatch(each -> each.field().equals(field) && each.value().equals(kept))) {
      fields.add(new FoundField(field, kept, place, origin));
    }
  }

  public boolean has(String field) {
    return first(field).isPresent();
  }

  public int count(String field) {
    return fields(field).size();
  }

  public List<FoundField> fields(String field) {
    return fields.stream().filter(each -> each.field().equals(field)).toList();
  }

  public Optional<FoundField> first(String field) {
    return fields(field).stream().findFirst();
  }

  /** The first number that is said of a field. */
  public @Nullable Double number(String field) {
    return first(field).map(FoundField::value).map(Double.class::cast).orElse(null);
  }

  public void add(FoundEvaluation evaluation) {
    if (evaluations.size() < MOST_EVALUATIONS) {
      evaluations.add(evaluation);
    } else {
      leftOut++;
    }
  }

  public void note(Place place, String code, Object... args) {
    if (notes.size() < MOST_NOTES) {
      notes.add(new Note(code, List.of(args), place));
    }
  }

  public ImportedDocument document(Format format, @Nullable String version) {
    if (leftOut > 0) {
      notes.add(
          new Note("evaluations.leftOut", List.of(MOST_EVALUATIONS, leftOut), Place.DOCUMENT));
    }
    return new ImportedDocument(format, version, fields, evaluations, notes);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
