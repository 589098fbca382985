package dev.slipway.comparison.sensitivity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was found to matter, score by score. */
interface SensitivityRecords extends Repository<SensitivityRecord, UUID> {

  SensitivityRecord save(SensitivityRecord made);

  Optional<SensitivityRecord> findFirstByProposalIdOrderByMadeAtDesc(UUID proposalId);

  Optional<SensitivityRecord> findFirstByScoreIdOrderByMadeAtDesc(UUID scoreId);
}
