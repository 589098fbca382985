package dev.slipway.scoring.backcast;

import dev.slipway.scoring.json.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;

/** A backcast as it is kept: one for each rubric and engine. */
@Entity
@Immutable
@Table(name = "backcast")
class BackcastRecord {

  @Id private UUID id;

  private int rubricVersion;
  private String engineVersion;
  private LocalDate asOf;

  @Column(columnDefinition = "text")
  private String results;

  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected BackcastRecord() {}

  BackcastRecord(Backcast backcast, Instant madeAt) {
    this.id = UUID.randomUUID();
    this.rubricVersion = backcast.rubricVersion();
    this.engineVersion = backcast.engineVersion();
    this.asOf = backcast.asOf();
    this.results = StoredJson.write(backcast);
    this.madeAt = madeAt;
  }

  Backcast backcast() {
    return StoredJson.read(results, new TypeReference<Backcast>() {});
  }
}
