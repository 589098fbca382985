package dev.slipway.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All release proposals. */
interface Proposals extends Repository<Proposal, UUID> {

  Proposal saveAndFlush(Proposal proposal);

  Optional<Proposal> findById(UUID id);

  @Query("select p.confidentiality from Proposal p where p.id = ?1")
  Optional<String> confidentiality(UUID id);

  List<Proposal> findAllByOrderByDecisionDateDescCreatedAtDesc();

  List<Proposal> findByModelIdOrderByDecisionDateDesc(UUID modelId);
}
