package dev.slipway.proposal.evidence.web;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.rubric.benchmark.Benchmark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry says in numbers, as typed; all of it empty where it says none. */
record MeasuredForm(
    String kind,
    String question,
    String events,
    String exposure,
    String direction,
    String relevance,
    QuantityForm fieldOdds,
    String ranOn,
    String validMonths) {

  static final MeasuredForm EMPTY =
      new MeasuredForm(null, null, null, null, null, null, null, null, null);

  MeasuredForm(
      @Nullable String kind,
      @Nullable String question,
      @Nullable String events,
      @Nullable String exposure,
      @Nullable String direction,
      @Nullable String relevance,
      @Nullable QuantityForm fieldOdds,
      @Nullable String ranOn,
      @Nullable String validMonths) {
    this.kind = Typed.text(kind);
    this.question = Typed.text(question);
    this.events = Typed.text(events);
    this.exposure = Typed.text(exposure);
    this.direction = Typed.text(direction);
    this.relevance = Typed.text(relevance);
    this.fieldOdds = QuantityForm.orEmpty(fieldOdds);
    this.ranOn = Typed.text(ranOn);
    this.validMonths = Typed.text(validMonths);
  }

  /** Everything but the counts. */
  static MeasuredForm of(Benchmark benchmark, Optional<Question> question) {
    return of(benchmark, question, null, null);
  }

  /** With those counts that are known. */
  static MeasuredForm of(
      Benchmark benchmark,
      Optional<Question> question,
      @Nullable Long events,
      @Nullable Long trials) {
    return new MeasuredForm(
        benchmark.test(),
        question.map(Question::key).orElse(null),
        events == null ? null : events.toString(),
        trials == null ? null : trials.toString(),
        benchmark.direction(),
        Typed.number(benchmark.relevance()),
        QuantityForm.of(benchmark.fieldOdds()),
        null,
        null);
  }

  static MeasuredForm of(@Nullable Measurement measured) {
    return measured == null
        ? EMPTY
        : new MeasuredForm(
            measured.kind().name(),
            measured.question().key(),
            Long.toString(measured.events()),
            Typed.number(measured.exposure()),
            measured.direction().name(),
            Typed.number(measured.relevance()),
            QuantityForm.of(measured.fieldOdds()),
            measured.ranOn(),
            Integer.toString(measured.validMonths()));
  }
}
