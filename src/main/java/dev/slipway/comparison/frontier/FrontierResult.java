package dev.slipway.comparison.frontier;

import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.scoring.json.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a run found, in the form of {@link FrontierColumns}. Never changed. */
@Entity
@Table(name = "frontier_result")
class FrontierResult {

  @Id private UUID runId;

  @Column(columnDefinition = "text", updatable = false)
  private String results;

  @SuppressWarnings("NullAway.Init")
  protected FrontierResult() {}

  FrontierResult(UUID runId, Frontier frontier) {
    this.runId = runId;
    this.results = StoredJson.write(FrontierColumns.of(frontier));
  }

  UUID runId() {
    return runId;
  }

  Frontier frontier() {
    return StoredJson.read(results, FrontierColumns.class).frontier();
  }
}
