package dev.slipway.rubric.adoption;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Versions by proposal. */
interface KeptRubrics extends Repository<KeptRubric, UUID> {

  KeptRubric save(KeptRubric kept);

  Optional<KeptRubric> findById(UUID proposalId);

  void deleteById(UUID proposalId);
}
