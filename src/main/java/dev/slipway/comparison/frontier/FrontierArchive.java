package dev.slipway.comparison.frontier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads back what runs found. The last few stay at hand: a page asks for one several times. */
@Component
class FrontierArchive {

  private static final int AT_HAND = 4;

  private final FrontierRuns runs;
  private final FrontierResults results;
  private final Map<UUID, KeptFrontier> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, KeptFrontier> eldest) {
          return size() > AT_HAND;
        }
      };

  FrontierArchive(FrontierRuns runs, FrontierResults results) {
    this.runs = runs;
    this.results = results;
  }

  /** What the run found; nothing where it was cleared away since, whatever is still at hand. */
  @Transactional(readOnly = true)
  public Optional<KeptFrontier> find(UUID runId) {
    return runs.findById(runId).flatMap(this::found);
  }

  private Optional<KeptFrontier> found(FrontierRun run) {
    synchronized (atHand) {
      KeptFrontier known = atHand.get(run.id());
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<KeptFrontier> read =
        results.findById(run.id()).map(result -> run.kept(result.frontier()));
    read.ifPresent(
        kept -> {
          synchronized (atHand) {
            atHand.put(run.id(), kept);
          }
        });
    return read;
  }
}
