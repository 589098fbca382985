package dev.slipway.scoring.backcast;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The backcasts that have been made. */
interface BackcastRecords extends Repository<BackcastRecord, UUID> {

  BackcastRecord save(BackcastRecord backcast);

  Optional<BackcastRecord> findByRubricVersionAndEngineVersion(
      int rubricVersion, String engineVersion);
}
