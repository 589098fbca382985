package dev.slipway.rubric;

import dev.slipway.reading.InsertedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of the policy as it was brought into force; never changed afterwards. */
@Entity
@Immutable
@Table(name = "policy")
class StoredPolicy extends InsertedRow<Integer> {

  @Id private int version;

  @Column(columnDefinition = "text")
  private String document;

  @Column(columnDefinition = "text")
  private String reason;

  private String proposedBy;
  private String confirmedBy;
  private Instant since;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredPolicy() {}

  StoredPolicy(PolicyVersion given, String document) {
    this.version = given.version();
    this.document = document;
    this.reason = given.reason();
    this.proposedBy = given.proposedBy();
    this.confirmedBy = given.confirmedBy();
    this.since = given.since();
  }

  String document() {
    return document;
  }

  PolicyVersion as(PolicyTerms terms) {
    return new PolicyVersion(version, terms, reason, proposedBy, confirmedBy, since);
  }

  @Override
  public Integer getId() {
    return version;
  }
}
