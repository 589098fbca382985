package dev.slipway.comparison.frontier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What runs found. */
interface FrontierResults extends Repository<FrontierResult, UUID> {

  FrontierResult save(FrontierResult result);

  Optional<FrontierResult> findById(UUID runId);

  @Modifying
  @Query("delete from FrontierResult r where r.runId in :runIds")
  int remove(List<UUID> runIds);
}
