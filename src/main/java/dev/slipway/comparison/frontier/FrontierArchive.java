package dev.slipway.comparison.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.scoring.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

  @Transactional(readOnly = true)
  public Optional<KeptFrontier> find(UUID runId) {
    synchronized (atHand) {
      KeptFrontier known = atHand.get(runId);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<KeptFrontier> read =
        runs.findById(runId)
            .flatMap(run -> results.findById(runId).map(result -> kept(run, result)));
    read.ifPresent(
        kept -> {
          synchronized (atHand) {
            atHand.put(runId, kept);
          }
        });
    return read;
  }

  private static KeptFrontier kept(FrontierRun run, FrontierResult result) {
    Scenario scenario = scenario(run);
    Frontier frontier = FrontierText.read(result.results());
    return new KeptFrontier(frontier, scenario.horizonMonths(), scenario.seed(), scenario.draws());
  }

  /** What a run is about. */
  static Scenario scenario(FrontierRun run) {
    return Objects.requireNonNull(
        ScenarioDocument.readCandidates(JsonText.tree(run.scenario())).scenario(),
        "the scenario of a run can no longer be read");
  }
}
