package dev.slipway.proposal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All evidence. */
interface EvidenceEntries extends Repository<Evidence, UUID> {

  Evidence saveAndFlush(Evidence evidence);

  Optional<Evidence> findById(UUID id);

  Optional<Evidence> findByIdAndProposalId(UUID id, UUID proposalId);

  List<Evidence> findByProposalIdOrderByAddedAtAsc(UUID proposalId);

  @Query("select count(distinct e.contentId) from Evidence e where e.fileAddedBy = :person")
  long countFilesOf(String person);

  @Query(
      nativeQuery = true,
      value =
          "select coalesce(sum(f.file_size), 0) from (select distinct content_id, file_size"
              + " from evidence where file_added_by = :person) f")
  long bytesOfFilesOf(String person);

  /** So that nobody is told twice that a measurement has gone stale. */
  @Modifying
  @Query(
      nativeQuery = true,
      value =
          "update evidence set stale_noted_for = (select earlier.stale_noted_for from evidence"
              + " earlier where earlier.id = evidence.copied_from) where proposal_id = :proposal")
  void noteStaleAsNotedBefore(UUID proposal);

  void deleteAll(Iterable<Evidence> evidence);

  void flush();
}
