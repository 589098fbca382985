package dev.slipway.proposal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All evidence. */
interface EvidenceEntries extends Repository<Evidence, UUID> {

  Evidence saveAndFlush(Evidence evidence);

  Optional<Evidence> findById(UUID id);

  Optional<Evidence> findByIdAndProposalId(UUID id, UUID proposalId);

  List<Evidence> findByProposalIdOrderByAddedAtAsc(UUID proposalId);

  void deleteAll(Iterable<Evidence> evidence);

  void flush();
}
