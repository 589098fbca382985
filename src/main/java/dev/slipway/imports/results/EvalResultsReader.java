package dev.slipway.imports.results;

import dev.slipway.imports.Format;
import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Days;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.FormatReader;
import dev.slipway.imports.source.Part;
import dev.slipway.imports.source.Source;
import dev.slipway.imports.source.YamlTree;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads a file of evaluation results. The format names no metric: a benchmark's task, which it does
 * name, has one, and stands in its place.
 */
@Component
@Order(1)
class EvalResultsReader implements FormatReader {

  /** A list whose items have a data set, or one such item alone. */
  private static final Pattern ITEM =
      Pattern.compile("\\A(?:\\s*(?:#.*|---.*|%YAML.*)?\\n)*(?:-\\s+(?:\\n\\s*)?)?[\\w\"'{]");

  private static final Pattern DATASET =
      Pattern.compile("(?m)^\\s*(?:-\\s+)?\\{?[\"']?dataset[\"']?\\s*:");
  private static final Pattern VALUE =
      Pattern.compile("(?m)(?:^|[,{])\\s*(?:-\\s+)?[\"']?value[\"']?\\s*:");

  @Override
  public boolean recognises(Source source) {
    if (source.isArchive() || source.isMarkdown()) {
      return false;
    }
    if (source.json().isPresent()) {
      return source.json().get().items().stream()
          .anyMatch(item -> item.has("dataset") && item.has("value"));
    }
    String text = source.text();
    return ITEM.matcher(text).lookingAt()
        && text.lines().filter(line -> line.startsWith("---")).count() < 2
        && DATASET.matcher(text).find()
        && VALUE.matcher(text).find();
  }

  @Override
  public ImportedDocument read(Source source) {
    Part root = source.json().orElseGet(() -> YamlTree.read(source.text(), 0));
    Findings findings = new Findings();
    int read = 0;
    for (Part item : root.items()) {
      read += read(item, findings) ? 1 : 0;
    }
    if (read == 0) {
      throw RefusedDocumentException.faulty(root.place(), "results.none");
    }
    return findings.document(Format.HF_EVAL_RESULTS, null);
  }

  private static boolean read(Part item, Findings findings) {
    Part dataset = item.at("dataset");
    Optional<String> benchmark = dataset.at("id").text().or(dataset::text);
    OptionalDouble value = item.at("value").number();
    if (benchmark.isEmpty()) {
      findings.note(dataset.place(), "results.dataset");
      return false;
    }
    if (value.isEmpty()) {
      findings.note(item.at("value").place(), "value", benchmark.get());
      return false;
    }
    Part source = item.at("source");
    findings.add(
        new FoundEvaluation(
            benchmark.get(),
            dataset.at("task_id").text().orElse(null),
            value.getAsDouble(),
            null,
            null,
            null,
            Days.of(item.at("date")).orElse(null),
            source
                .at("org")
                .text()
                .or(() -> source.at("user").text())
                .or(() -> source.at("name").text())
                .orElse(null),
            item.at("value").place()));
    notes(item, findings);
    return true;
  }

  private static void notes(Part item, Findings findings) {
    Part notes = item.at("notes");
    notes.text().ifPresent(text -> findings.note(notes.place(), "quoted", text));
    Part link = item.at("source", "url");
    link.text().ifPresent(text -> findings.note(link.place(), "results.source", text));
    if (item.has("verifyToken")) {
      findings.note(item.at("verifyToken").place(), "results.token");
    }
  }
}
