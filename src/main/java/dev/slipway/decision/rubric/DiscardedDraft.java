package dev.slipway.decision.rubric;

import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.rubric.edition.Statement;
import java.time.Instant;
import java.util.Map;

/** What it takes to bring back a draft that was discarded. */
record DiscardedDraft(
    int from,
    String begunBy,
    Instant begunAt,
    Map<String, Drafted<Statement>> drafted,
    Map<String, Drafted<Outcome>> outcomes,
    Map<String, Drafted<Benchmark>> benchmarks) {

  static DiscardedDraft of(RubricDraft draft) {
    return new DiscardedDraft(
        draft.from(),
        draft.begunBy(),
        draft.begunAt(),
        draft.drafted(),
        draft.outcomes(),
        draft.benchmarks());
  }
}
