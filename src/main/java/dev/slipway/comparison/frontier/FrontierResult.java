package dev.slipway.comparison.frontier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a run found, in the form of {@link FrontierText}. Never changed. */
@Entity
@Table(name = "frontier_result")
class FrontierResult {

  @Id private UUID runId;

  @Column(columnDefinition = "text", updatable = false)
  private String results;

  @SuppressWarnings("NullAway.Init")
  protected FrontierResult() {}

  FrontierResult(UUID runId, String results) {
    this.runId = runId;
    this.results = results;
  }

  UUID runId() {
    return runId;
  }

  String results() {
    return results;
  }
}
