package dev.slipway.rubric.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The version of the rubric that a proposal was last scored with. */
@Entity
@Table(name = "proposal_rubric")
class KeptRubric {

  @Id private UUID proposalId;

  private int version;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected KeptRubric() {}

  KeptRubric(UUID proposalId, int version) {
    this.proposalId = proposalId;
    this.version = version;
  }

  int version() {
    return version;
  }
}
