package dev.slipway.rubric.adoption;

import dev.slipway.reading.InsertedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a version of the rubric came into force; two at a time get the same number and collide. */
@Entity
@Immutable
@Table(name = "rubric_adoption")
class RubricAdoption extends InsertedRow<Integer> {

  @Id private int number;

  private int version;
  private String reason;
  private String proposedBy;
  private String adoptedBy;
  private Instant adoptedAt;

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
}
