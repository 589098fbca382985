package dev.slipway.proposal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All evidence. */
interface EvidenceEntries extends Repository<Evidence, UUID> {

  Evidence saveAndFlush(Evidence evidence);

  Optional<Evidence> findById(UUID id);

  Optional<Evidence> findByIdAndProposalId(UUID id, UUID proposalId);

  List<Evidence> findByProposalIdOrderByAddedAtAsc(UUID proposalId);

  @Query("select count(e) from Evidence e where e.fileAddedBy = :person")
  long countFilesOf(String person);

  @Query("select coalesce(sum(e.fileSize), 0) from Evidence e where e.fileAddedBy = :person")
  long bytesOfFilesOf(String person);

  void deleteAll(Iterable<Evidence> evidence);

  void flush();
}
