package dev.slipway.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A rubric as it was loaded: the text of its document, never changed afterwards. */
@Entity
@Immutable
@Table(name = "rubric")
class RubricVersion implements Persistable<Integer> {

  @Id private int version;

  @Column(columnDefinition = "text")
  private String name;

  @Column(columnDefinition = "text")
  private String document;

  private Instant loadedAt;

  @Transient private boolean stored;

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

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void noteStored() {
    stored = true;
  }
}
