package dev.slipway.exchange.web;

import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.FoundField;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.NoteWords;
import dev.slipway.imports.RefusedDocumentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads documents and lays what they say beside one another and beside the profile. */
@Component
class ImportPages {

  /** In the order of the form. */
  static final List<String> FIELDS =
      List.of(
          "name",
          "version",
          "originator",
          "inputs",
          "outputs",
          "parametersPublished",
          "parameters",
          "generality",
          "assurance",
          "derivedFrom",
          "training.published",
          "training.compute",
          "training.modification",
          "training.base",
          "training.revenue",
          "capability",
          "access",
          "scope",
          "monthsShown",
          "substitute.kind",
          "substitute.route",
          "substitute.months",
          "weightsOut",
          "licence",
          "method",
          "links");

  private final DocumentImports imports;
  private final NoteWords words;
  private final FieldValues values;
  private final ProfileFields profile;

  ImportPages(DocumentImports imports, NoteWords words, FieldValues values, ProfileFields profile) {
    this.imports = imports;
    this.words = words;
    this.values = values;
    this.profile = profile;
  }

  /** A document with the name that its reader knows it by. */
  record Upload(String name, byte[] bytes) {}

  /** What a pasted text is called beside the names of files. */
  String pasted() {
    return values.message("import.pasted", "");
  }

  ImportView view(@Nullable UUID model, List<Upload> uploads) {
    Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    FIELDS.forEach(field -> candidates.put(field, new ArrayList<>()));
    List<ReadDocument> documents =
        uploads.stream().map(upload -> read(upload, candidates)).toList();
    Map<String, String> now = profile.now(model);
    List<FieldRow> rows =
        candidates.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> row(each.getKey(), each.getValue(), now))
            .toList();
    return new ImportView(documents, rows);
  }

  private FieldRow row(String field, List<Candidate> candidates, Map<String, String> now) {
    String stands = now.getOrDefault(field, "");
    String shown =
        field.equals("derivedFrom") ? values.modelName(stands) : values.words(field, stands);
    return new FieldRow(field, values.label(field), shown, field.equals("links"), candidates);
  }

  private ReadDocument read(Upload upload, Map<String, List<Candidate>> candidates) {
    Locale locale = LocaleContextHolder.getLocale();
    try {
      ImportedDocument found = imports.read(upload.bytes(), upload.name());
      found.fields().forEach(field -> add(field, upload.name(), locale, candidates));
      List<String> notes =
          found.notes().stream().map(note -> words.sentence(note, locale)).toList();
      return new ReadDocument(
          upload.name(), found.version(), found.evaluations(), notes, null, null);
    } catch (RefusedDocumentException refused) {
      String place = words.place(refused.place(), locale);
      String sentence = words.sentence(refused, locale);
      return new ReadDocument(
          upload.name(),
          null,
          List.of(),
          List.of(),
          place.isEmpty() ? sentence : place + ": " + sentence,
          words.accepted(refused, locale));
    }
  }

  /** The same value from a second document confirms the first: it is listed once. */
  private void add(
      FoundField found, String document, Locale locale, Map<String, List<Candidate>> candidates) {
    List<Candidate> known = candidates.get(found.field());
    if (known == null) {
      return;
    }
    for (FieldValues.Value value : values.of(found)) {
      if (known.stream().noneMatch(each -> each.shown().equals(value.shown()))) {
        known.add(
            new Candidate(
                value.typed(),
                value.shown(),
                document,
                words.place(found.place(), locale),
                found.origin()));
      }
    }
  }
}
