package dev.slipway.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All model profiles. */
interface ModelProfiles extends Repository<ModelProfile, UUID> {

  ModelProfile save(ModelProfile profile);

  ModelProfile saveAndFlush(ModelProfile profile);

  Optional<ModelProfile> findById(UUID id);

  boolean existsById(UUID id);

  List<ModelProfile> findAllByOrderByNameAscVersionAsc();

  List<ModelProfile> findByDerivedFromOrderByNameAscVersionAsc(UUID derivedFrom);
}
