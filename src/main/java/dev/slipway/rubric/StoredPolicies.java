package dev.slipway.rubric;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The versions of the policy; added to, never changed. */
interface StoredPolicies extends Repository<StoredPolicy, Integer> {

  StoredPolicy saveAndFlush(StoredPolicy version);

  Optional<StoredPolicy> findById(int version);

  List<StoredPolicy> findAllByOrderByVersionDesc();
}
