package dev.slipway.proposal.evidence;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bytes of all files. */
interface EvidenceContents extends Repository<EvidenceContent, UUID> {

  EvidenceContent saveAndFlush(EvidenceContent content);

  Optional<EvidenceContent> findById(UUID evidenceId);

  @Modifying
  @Query("delete from EvidenceContent c where c.evidenceId in ?1")
  void erase(Collection<UUID> evidenceIds);
}
