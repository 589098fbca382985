package dev.slipway.proposal.evidence.web;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.proposal.evidence.benchmark.Benchmarks;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.proposal.program.FormReading;
import dev.slipway.proposal.program.ProgramForms;
import dev.slipway.proposal.program.ResultCard;
import dev.slipway.proposal.program.ResultCard.Suggested;
import dev.slipway.proposal.program.ResultFields;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.update.Counts.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads a result as if the form that a page fills in had been sent, with what a program changed.
 */
@Component
class ProgramResultReader implements ResultFields {

  private static final String MEASURED = "measured.";
  private static final String ODDS = MEASURED + "fieldOdds.";

  private final ImportedForms forms;
  private final MeasurableQuestions measurable;
  private final ProgramEvidenceReader evidence;

  ProgramResultReader(
      ImportedForms forms, MeasurableQuestions measurable, ProgramEvidenceReader evidence) {
    this.forms = forms;
    this.measurable = measurable;
    this.evidence = evidence;
  }

  @Override
  public ResultCard card(Proposal proposal, ImportedResult result) {
    return new ResultCard(
        result,
        forms
            .benchmark(result)
            .map(benchmark -> suggested(proposal, result, benchmark))
            .orElse(null));
  }

  private Suggested suggested(Proposal proposal, ImportedResult result, Benchmark benchmark) {
    return new Suggested(
        benchmark.name(),
        benchmark.metric(),
        TestKind.valueOf(benchmark.test()),
        Benchmarks.speaksOf(benchmark, measurable.of(proposal)).orElse(null),
        result.events(),
        Direction.valueOf(benchmark.direction()),
        benchmark.relevance(),
        benchmark.fieldOdds(),
        benchmark.basis());
  }

  @Override
  public FormReading<EvidenceDetails> begin(
      Proposal proposal, ImportedResult result, Map<String, List<String>> given, boolean words) {
    return ProgramForms.inEnglish(
        () -> {
          Map<String, List<String>> fields =
              new LinkedHashMap<>(FieldMaps.of(forms.begin(proposal, result)));
          if (words) {
            fields.keySet().removeIf(each -> each.startsWith(MEASURED));
          }
          if (given.keySet().stream().anyMatch(each -> each.startsWith(ODDS))) {
            fields.keySet().removeIf(each -> each.startsWith(ODDS));
          }
          given.forEach(
              (field, texts) -> {
                if (texts.isEmpty()) {
                  fields.remove(field);
                } else {
                  fields.put(field, texts);
                }
              });
          return evidence.read(FieldMaps.bind(fields, EvidenceForm.class));
        });
  }
}
