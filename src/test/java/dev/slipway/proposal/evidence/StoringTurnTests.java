package dev.slipway.proposal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.account.quota.QuotaExceededException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class StoringTurnTests {

  private final ExecutorService people = Executors.newCachedThreadPool();
  private NewFile file;

  @BeforeEach
  void choose() throws IOException {
    byte[] content = FilesForTests.pdf();
    file = NewFile.of("a.pdf", new ByteArrayResource(content), content.length).orElseThrow();
  }

  @AfterEach
  void leave() {
    people.shutdownNow();
  }

  @Test
  void neverAreTwoFilesStoredAtOnce() throws Exception {
    StoringTurn turn = new StoringTurn(Duration.ofMinutes(1));
    AtomicInteger inside = new AtomicInteger();
    List<Future<Integer>> counted = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      counted.add(people.submit(() -> turn.during(file, () -> alone(inside))));
    }
    for (Future<Integer> each : counted) {
      assertThat(each.get()).isEqualTo(1);
    }
  }

  private static int alone(AtomicInteger inside) {
    int here = inside.incrementAndGet();
    Thread.yield();
    inside.decrementAndGet();
    return here;
  }

  @Test
  void whoWaitsForTooLongIsToldWhenToComeAgainAndOthersGoOn() throws Exception {
    StoringTurn turn = new StoringTurn(Duration.ofMillis(50));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Future<String> slow = people.submit(() -> turn.during(file, () -> held(begun, end)));
    begun.await();

    assertThatExceptionOfType(QuotaExceededException.class)
        .isThrownBy(() -> turn.during(file, () -> "stored"))
        .satisfies(busy -> assertThat(busy.retryAfterSeconds()).hasValue(10))
        .satisfies(busy -> assertThat(busy.code()).isEqualTo("quota.storing"));
    assertThat(turn.during(null, () -> "without a file")).isEqualTo("without a file");

    end.countDown();
    assertThat(slow.get()).isEqualTo("stored");
    assertThat(turn.during(file, () -> "stored")).isEqualTo("stored");
  }

  @Test
  void aFailureGivesTheTurnBack() {
    StoringTurn turn = new StoringTurn(Duration.ofMillis(50));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                turn.during(
                    file,
                    () -> {
                      throw new IllegalStateException("no database");
                    }));
    assertThat(turn.during(file, () -> "stored")).isEqualTo("stored");
  }

  private static String held(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "stored";
  }
}
