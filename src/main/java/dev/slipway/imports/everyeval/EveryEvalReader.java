package dev.slipway.imports.everyeval;

import dev.slipway.imports.Format;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.FormatReader;
import dev.slipway.imports.source.Part;
import dev.slipway.imports.source.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a record of Every Eval Ever: one model's results as one evaluator reported them. */
@Component
@Order(1)
class EveryEvalReader implements FormatReader {

  private static final String CURRENT = "0.3.0";

  @Override
  public boolean recognises(Source source) {
    return source
        .json()
        .filter(root -> root.has("evaluation_results") || root.has("evaluation_id"))
        .filter(root -> root.has("schema_version") || root.has("model_info"))
        .isPresent();
  }

  @Override
  public ImportedDocument read(Source source) {
    Part root = source.json().orElseThrow();
    Part model = root.at("model_info");
    if (!model.is(Part.Kind.MAP)) {
      throw RefusedDocumentException.faulty(model.place(), "everyEval.model");
    }
    Part results = root.at("evaluation_results");
    if (!results.is(Part.Kind.LIST)) {
      throw RefusedDocumentException.faulty(results.place(), "everyEval.results");
    }
    Findings findings = new Findings();
    Part version = root.at("schema_version");
    String named = version.text().orElse(null);
    if (!CURRENT.equals(named)) {
      findings.note(version.place(), "everyEval.version", String.valueOf(named), CURRENT);
    }
    new ModelInfoReader(findings).read(root);
    EvaluationResultReader reader = new EvaluationResultReader(findings, root);
    results.items().forEach(reader::read);
    return findings.document(Format.EVERY_EVAL_EVER, named);
  }
}
