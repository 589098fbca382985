package dev.slipway.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All decisions as they were proposed; added to, never changed. */
interface StoredDecisions extends Repository<StoredDecision, UUID> {

  StoredDecision saveAndFlush(StoredDecision decision);

  Optional<StoredDecision> findById(UUID id);

  Optional<StoredDecision> findByIdAndProposalId(UUID id, UUID proposalId);

  List<StoredDecision> findByProposalIdInOrderByOrdinalDescProposedAtDesc(
      Collection<UUID> proposalIds);
}
