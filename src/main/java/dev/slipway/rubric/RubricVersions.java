package dev.slipway.rubric;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of the rubric; added to, never changed. */
interface RubricVersions extends Repository<RubricVersion, Integer> {

  RubricVersion save(RubricVersion version);

  RubricVersion saveAndFlush(RubricVersion version);

  boolean existsById(int version);

  Optional<RubricVersion> findById(int version);

  @Query("select r.version from RubricVersion r order by r.version desc")
  List<Integer> numbers();
}
