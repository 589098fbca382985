package dev.slipway.decision.rubric;

import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.benchmark.Benchmark;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes which benchmark speaks of which question in the next version of the rubric. */
@Service
@Transactional
public class RubricBenchmarks {

  private final RubricDrafts drafts;
  private final DraftedTable<Benchmark> table;
  private final ApplicationEventPublisher events;

  RubricBenchmarks(RubricDrafts drafts, RubricDraftTable table, ApplicationEventPublisher events) {
    this.drafts = drafts;
    this.table = table.benchmarks();
    this.events = events;
  }

  /**
   * Changes what the draft says of a benchmark, or adds it.
   *
   * @param seen the stamp of what was looked at
   * @throws AccessDeniedException unless the present person is an administrator or a chair
   * @throws RefusedTransition if somebody changed it since, or the draft is gone
   */
  public void change(Benchmark benchmark, String seen) {
    write(benchmark.id(), benchmark, seen);
  }

  /** Takes a benchmark out of the draft, likewise; its results are kept as text from then on. */
  public void remove(String id, String seen) {
    write(id, null, seen);
  }

  /** Lets the draft say again what the version says that it began as, likewise. */
  public void restore(String id, String seen) {
    write(id, drafts.mine().benchmarkBefore(id), seen);
  }

  private void write(String id, @Nullable Benchmark benchmark, String seen) {
    RubricDraft draft = drafts.mine();
    RefusedTransition.unless(draft.stampOfBenchmark(id).equals(seen), "benchmark.refused.moved");
    Benchmark before = draft.benchmark(id);
    if (Objects.equals(before, benchmark)) {
      return;
    }
    if (Objects.equals(draft.benchmarkBefore(id), benchmark)) {
      table.remove(draft.id(), id);
    } else {
      table.put(draft.id(), id, new Drafted<>(benchmark, drafts.name(), drafts.now()));
    }
    events.publishEvent(new RubricBenchmarkChanged(id, before, benchmark));
  }
}
