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

/** A version of the policy as it was brought into force; never changed afterwards. */
@Entity
@Immutable
@Table(name = "policy")
class StoredPolicy implements Persistable<Integer> {

  @Id private int version;

  @Column(columnDefinition = "text")
  private String document;

  @Column(columnDefinition = "text")
  private String reason;

  private String proposedBy;
  private String confirmedBy;
  private Instant since;

  @Transient private boolean stored;

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
