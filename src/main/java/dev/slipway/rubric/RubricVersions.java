package dev.slipway.rubric;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of the rubric; added to, never changed. */
interface RubricVersions extends Repository<RubricVersion, Integer> {

  RubricVersion save(RubricVersion version);

  boolean existsById(int version);

  Optional<RubricVersion> findById(int version);

  /** The number alone: the document is long, and mostly known already. */
  @Query("select max(r.version) from RubricVersion r")
  Optional<Integer> newest();
}
