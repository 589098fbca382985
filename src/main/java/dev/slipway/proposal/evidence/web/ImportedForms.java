package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.Typed;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.benchmark.Benchmarks;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.rubric.benchmark.Benchmark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Offers results from a model’s documents as entries to be confirmed, with the form filled in. */
@Component
class ImportedForms {

  private final ImportedResults results;
  private final Benchmarks benchmarks;
  private final MeasurableQuestions measurable;
  private final Choices choices;

  ImportedForms(
      ImportedResults results,
      Benchmarks benchmarks,
      MeasurableQuestions measurable,
      MessageSource messages) {
    this.results = results;
    this.benchmarks = benchmarks;
    this.measurable = measurable;
    this.choices = new Choices(messages);
  }

  /**
   * A result as the page offers it.
   *
   * @param benchmark that has a mapping; null for others, which are kept as text
   * @param question that it would bear on, in words; null where this proposal does not ask it
   */
  record Offer(ImportedResult result, @Nullable Benchmark benchmark, @Nullable String question) {}

  List<Offer> offers(Proposal proposal) {
    List<Question> asked = measurable.of(proposal);
    Map<String, String> labels =
        measurable.choices(proposal).stream()
            .collect(Collectors.toMap(Choice::value, Choice::label));
    return results.offered(proposal).stream()
        .map(
            result -> {
              Optional<Benchmark> known = benchmark(result);
              String question =
                  known
                      .flatMap(each -> Benchmarks.speaksOf(each, asked))
                      .map(each -> labels.get(each.key()))
                      .orElse(null);
              return new Offer(result, known.orElse(null), question);
            })
        .toList();
  }

  Optional<ImportedResult> find(Proposal proposal, @Nullable String id) {
    return Typed.uuid(Typed.text(id)).flatMap(each -> results.find(proposal, each));
  }

  Optional<ImportedResult> find(Proposal proposal, UUID id) {
    return results.find(proposal, id);
  }

  Optional<Benchmark> benchmark(ImportedResult result) {
    return benchmarks.named(result.benchmark());
  }

  /** What its document says, and what the mapping makes of it; all of it can be changed. */
  EvidenceForm begin(Proposal proposal, ImportedResult result) {
    Optional<Benchmark> known = benchmark(result);
    EvidenceKind kind = known.map(Benchmarks::kind).orElse(EvidenceKind.CAPABILITY_EVALUATION);
    MeasuredForm measured =
        known
            .map(
                each ->
                    MeasuredForm.of(
                        each,
                        Benchmarks.speaksOf(each, measurable.of(proposal)),
                        result.events(),
                        result.samples()))
            .orElse(MeasuredForm.EMPTY);
    String said =
        choices.text(
            result.samples() == null ? "imported.said" : "imported.said.samples",
            (result.benchmark() + " " + result.metric()).strip(),
            Typed.number(result.value()),
            result.document(),
            result.place(),
            result.samples() == null ? "" : Typed.number(result.samples()));
    return EvidenceFormWriter.begin(kind, said, result.ranOn(), result.by(), measured);
  }
}
