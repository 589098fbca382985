package dev.slipway.decision.rubric;

import dev.slipway.decision.rubric.RubricDraft.Drafted;
import dev.slipway.decision.rubric.RubricDraft.DraftedOutcome;
import java.time.Instant;
import java.util.Map;

/** What it takes to bring back a draft that was discarded. */
record DiscardedDraft(
    int from,
    String begunBy,
    Instant begunAt,
    Map<String, Drafted> drafted,
    Map<String, DraftedOutcome> outcomes,
    Map<String, DraftedBenchmark> benchmarks) {

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
