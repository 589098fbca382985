package dev.slipway.proposal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a file; an entity of its own, so that only a download reads them. */
@Entity
@Immutable
@Table(name = "evidence_file")
class EvidenceContent {

  @Id private UUID evidenceId;

  @Column(columnDefinition = "bytea")
  private byte[] content;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected EvidenceContent() {}

  EvidenceContent(UUID evidenceId, byte[] content) {
    this.evidenceId = evidenceId;
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
