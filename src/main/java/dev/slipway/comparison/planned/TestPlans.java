package dev.slipway.comparison.planned;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All tests that were ever planned. */
interface TestPlans extends Repository<TestPlan, UUID> {

  TestPlan saveAndFlush(TestPlan plan);

  Optional<TestPlan> findByIdAndProposalId(UUID id, UUID proposalId);

  List<TestPlan> findByProposalIdOrderByRegisteredAtDesc(UUID proposalId);

  void deleteByProposalId(UUID proposalId);
}
