package dev.slipway.proposal.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody's word that they have an interest in how a proposal is decided. */
@Entity
@Immutable
@Table(name = "interest")
class Interest {

  @Id private UUID id;
  private UUID proposalId;
  private UUID personId;

  @Column(columnDefinition = "text")
  private String reason;

  private Instant declaredAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Interest() {}

  Interest(UUID proposalId, UUID personId, String reason, Instant declaredAt) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.personId = personId;
    this.reason = reason;
    this.declaredAt = declaredAt;
  }

  UUID proposalId() {
    return proposalId;
  }

  UUID personId() {
    return personId;
  }

  String reason() {
    return reason;
  }

  Instant declaredAt() {
    return declaredAt;
  }
}
