package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was found to matter for one score. */
@Entity
@Immutable
@Table(name = "sensitivity")
class SensitivityRecord {

  @Id private UUID id;

  private UUID proposalId;
  private UUID scoreId;
  private String scenarioHash;
  private String engineVersion;

  @Column(columnDefinition = "text")
  private String results;

  private Instant madeAt;

  @Column(columnDefinition = "text")
  private String madeBy;

  @SuppressWarnings("NullAway.Init")
  protected SensitivityRecord() {}

  SensitivityRecord(
      Score score,
      Map<String, @Nullable Object> document,
      String engineVersion,
      Instant madeAt,
      String madeBy) {
    this.id = UUID.randomUUID();
    this.proposalId = score.proposalId();
    this.scoreId = score.id();
    this.scenarioHash = score.scenarioHash();
    this.engineVersion = engineVersion;
    this.results = CanonicalJson.plain(document);
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  Sensitivities sensitivities() {
    return StoredJson.read(results, StoredSensitivities.class).sensitivities();
  }

  UUID scoreId() {
    return scoreId;
  }

  Instant madeAt() {
    return madeAt;
  }

  /** Whether it is about exactly this score. */
  boolean isOf(Score score) {
    return scoreId.equals(score.id()) && scenarioHash.equals(score.scenarioHash());
  }

  String engineVersion() {
    return engineVersion;
  }

  UUID proposalId() {
    return proposalId;
  }

  String madeBy() {
    return madeBy;
  }
}
