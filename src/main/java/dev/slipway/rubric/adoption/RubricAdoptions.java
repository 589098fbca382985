package dev.slipway.rubric.adoption;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What came into force, added to and never changed. */
interface RubricAdoptions extends Repository<RubricAdoption, Integer> {

  RubricAdoption saveAndFlush(RubricAdoption adoption);

  Optional<RubricAdoption> findFirstByOrderByNumberDesc();

  List<RubricAdoption> findAllByOrderByNumberDesc();
}
