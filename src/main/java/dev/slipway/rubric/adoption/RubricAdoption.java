package dev.slipway.rubric.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That a version of the rubric came into force; two at a time get the same number and collide. */
@Entity
@Immutable
@Table(name = "rubric_adoption")
class RubricAdoption implements Persistable<Integer> {

  @Id private int number;

  private int version;
  private String reason;
  private String proposedBy;
  private String adoptedBy;
  private Instant adoptedAt;

  @Transient private boolean stored;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected RubricAdoption() {}

  RubricAdoption(int number, Adopted adopted) {
    this.number = number;
    this.version = adopted.version();
    this.reason = adopted.reason();
    this.proposedBy = adopted.proposedBy();
    this.adoptedBy = adopted.confirmedBy();
    this.adoptedAt = adopted.at();
  }

  Adopted adopted() {
    return new Adopted(version, reason, proposedBy, adoptedBy, adoptedAt);
  }

  int number() {
    return number;
  }

  int version() {
    return version;
  }

  @Override
  public Integer getId() {
    return number;
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
