package dev.slipway.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All model profiles. */
interface ModelProfiles extends Repository<ModelProfile, UUID> {

  ModelProfile save(ModelProfile profile);

  ModelProfile saveAndFlush(ModelProfile profile);

  Optional<ModelProfile> findById(UUID id);

  boolean existsById(UUID id);

  List<ModelProfile> findAllByOrderByNameAscVersionAsc();

  List<ModelProfile> findByDerivedFromOrderByNameAscVersionAsc(UUID derivedFrom);

  @Query(
      "select new dev.slipway.profile.ModelName(p.id, p.name, p.version) from ModelProfile p"
          + " where p.id = :id")
  Optional<ModelName> name(UUID id);

  @Query(
      "select new dev.slipway.profile.ModelName(p.id, p.name, p.version) from ModelProfile p"
          + " where p.name = :name and p.version = :version")
  List<ModelName> named(String name, String version);

  @Query(
      "select new dev.slipway.profile.ModelName(p.id, p.name, p.version) from ModelProfile p"
          + " order by p.name, p.version")
  List<ModelName> names(Limit limit);
}
