package dev.slipway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.chain.TrailCheck;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Many change something at once: the chain holds, nobody waits for ever, nothing is lost. */
class ManyWritersIT extends IntegrationTest {

  private static final int WRITERS = 16;
  private static final int EACH = 25;

  @Autowired private Trail trail;
  @Autowired private TrailCheck check;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;

  private final ExecutorService pool = Executors.newFixedThreadPool(WRITERS);

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void everyCommittedLineIsThereOnceAndNoOther() throws Exception {
    String subject = UUID.randomUUID().toString();
    TrailHead before = trail.head();

    together(
        writer -> {
          for (int i = 0; i < EACH; i++) {
            sail(subject, writer + "-" + i, i % 5 == 4);
          }
          return true;
        });

    int kept = WRITERS * EACH * 4 / 5;
    assertThat(trail.newestFirst(subject, 0).getTotalElements()).isEqualTo(2L * kept);
    assertThat(trail.head().number()).isGreaterThanOrEqualTo(before.number() + 2L * kept);
    assertThat(check.check(Optional.of(KnownHead.of(before))).intact()).isTrue();
  }

  /** Whose changes meet in the same row, too: the row is always locked before the chain. */
  @Test
  void whoLosesARowIsToldSoAndLeavesNoLine() throws Exception {
    UUID model = profiles.add(ProfilesForTests.details("Ferry " + UUID.randomUUID())).id();
    List<UUID> both =
        Stream.of(1, 2).map(i -> proposals.create(ProposalExamples.of(model)).id()).toList();
    long before = lines(both);

    List<Integer> done =
        together(
            writer -> {
              int succeeded = 0;
              for (int i = 0; i < EACH; i++) {
                succeeded += marked(both.get((writer + i) % 2), "Mark " + writer + " " + i);
              }
              return succeeded;
            });

    long succeeded = done.stream().mapToInt(Integer::intValue).sum();
    assertThat(succeeded).isPositive();
    assertThat(lines(both)).isEqualTo(before + succeeded);
    assertThat(check.check(Optional.empty()).intact()).isTrue();
  }

  private int marked(UUID proposal, String mark) {
    try {
      proposals.mark(proposal, mark);
      return 1;
    } catch (OptimisticLockingFailureException e) {
      return 0;
    }
  }

  private long lines(List<UUID> subjects) {
    return subjects.stream()
        .mapToLong(id -> trail.newestFirst(id.toString(), 0).getTotalElements())
        .sum();
  }

  private void sail(String subject, String name, boolean sinks) {
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new Sailed(subject, name, "out"));
          events.publishEvent(new Sailed(subject, name, "back"));
          if (sinks) {
            status.setRollbackOnly();
          }
        });
  }

  private <T> List<T> together(Work<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<T>> futures = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      Callable<T> task =
          () -> {
            start.await();
            return work.of(writer);
          };
      futures.add(pool.submit(task));
    }
    start.countDown();
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  private interface Work<T> {
    T of(int writer) throws Exception;
  }

  @Action("boat.sailed")
  private record Sailed(String id, String name, String direction) implements Recorded {
    @Override
    public Subject subject() {
      return new Subject("boat", id, name);
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("direction", null, direction));
    }
  }
}
