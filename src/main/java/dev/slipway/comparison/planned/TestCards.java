package dev.slipway.comparison.planned;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Planned tests for programs, which never hold the aggregate. */
@Service
public class TestCards {

  private final PlannedTests tests;

  TestCards(PlannedTests tests) {
    this.tests = tests;
  }

  /** The newest first. */
  public List<TestCard> of(UUID proposalId) {
    return tests.of(proposalId).stream().map(TestCard::of).toList();
  }

  public Optional<TestCard> find(UUID proposalId, UUID id) {
    return tests.find(proposalId, id).map(TestCard::of);
  }

  /** As {@link PlannedTests#register}. */
  public TestCard register(UUID proposalId, PlanDetails plan) {
    return TestCard.of(tests.register(proposalId, plan));
  }

  /**
   * As {@link PlannedTests#cancel}.
   *
   * @param seen the version that was seen; null for whichever stands
   */
  public TestCard cancel(UUID proposalId, UUID id, @Nullable Integer seen, String reason) {
    tests.cancel(proposalId, id, version(proposalId, id, seen), reason);
    return existing(proposalId, id);
  }

  /** As {@link PlannedTests#enter}, likewise. */
  public TestCard enter(UUID proposalId, UUID id, @Nullable Integer seen, TestResult result) {
    tests.enter(proposalId, id, version(proposalId, id, seen), result);
    return existing(proposalId, id);
  }

  private int version(UUID proposalId, UUID id, @Nullable Integer seen) {
    return seen == null ? existing(proposalId, id).version() : seen;
  }

  private TestCard existing(UUID proposalId, UUID id) {
    return find(proposalId, id)
        .orElseThrow(() -> new NoSuchElementException("No planned test " + id));
  }
}
