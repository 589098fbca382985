package dev.slipway.rubric;

import dev.slipway.reading.InsertedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A rubric as it was loaded: the text of its document, never changed afterwards. */
@Entity
@Immutable
@Table(name = "rubric")
class RubricVersion extends InsertedRow<Integer> {

  @Id private int version;

  @Column(columnDefinition = "text")
  private String name;

  @Column(columnDefinition = "text")
  private String document;

  private Instant loadedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected RubricVersion() {}

  RubricVersion(int version, String name, String document, Instant loadedAt) {
    this.version = version;
    this.name = name;
    this.document = document;
    this.loadedAt = loadedAt;
  }

  int version() {
    return version;
  }

  String name() {
    return name;
  }

  String document() {
    return document;
  }

  Instant loadedAt() {
    return loadedAt;
  }

  @Override
  public Integer getId() {
    return version;
  }
}
