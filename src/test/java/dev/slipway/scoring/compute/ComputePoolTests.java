package dev.slipway.scoring.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ComputePoolTests {

  private final ExecutorService people = Executors.newCachedThreadPool();
  private final ThreadLocal<String> caller = ThreadLocal.withInitial(() -> "anna");
  private ComputePool pool = pool(1, 2, 16);

  @AfterEach
  void stop() {
    pool.destroy();
    people.shutdownNow();
  }

  @Test
  void refusesWhatIsPastTheQueueAndTakesItLater() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<CompletableFuture<Integer>> admitted = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      CountDownLatch in = new CountDownLatch(1);
      int answer = i;
      admitted.add(
          CompletableFuture.supplyAsync(
              () ->
                  pool.admitted(
                      () -> {
                        in.countDown();
                        waitFor(gate);
                        return answer;
                      }),
              people));
      in.await();
    }

    assertThatThrownBy(() -> pool.forPerson(() -> 4))
        .isInstanceOfSatisfying(
            TooBusyException.class,
            busy -> assertThat(busy.retryAfterSeconds()).isBetween(1L, 60L));

    gate.countDown();
    for (int i = 0; i < 3; i++) {
      assertThat(admitted.get(i).get()).isEqualTo(i);
    }
    assertThat(pool.forPerson(() -> 4)).isEqualTo(4);
  }

  @Test
  void peopleGoBeforeTheRestOfAJob() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Void> job =
        CompletableFuture.runAsync(
            () ->
                pool.inPieces(
                    20,
                    i -> {
                      order.add("piece");
                      first.countDown();
                      waitFor(asked);
                    }),
            people);
    first.await();
    CompletableFuture<Boolean> person =
        CompletableFuture.supplyAsync(() -> pool.forPerson(() -> order.add("person")), people);
    await().until(() -> pool.waiting() > 0);
    asked.countDown();
    person.get();
    job.get();

    assertThat(order).hasSize(21);
    assertThat(order.indexOf("person")).isEqualTo(1);
  }

  @Test
  void piecesForAPersonAreDoneAbreast() {
    pool = pool(2, 0, 16);
    CountDownLatch both = new CountDownLatch(2);

    int sum =
        pool.forPerson(
            workers -> {
              AtomicInteger done = new AtomicInteger();
              workers.run(
                  2,
                  i -> {
                    both.countDown();
                    waitFor(both); // for ever, were there one thread only
                    done.addAndGet(i + 1);
                  });
              return done.get();
            });

    assertThat(sum).isEqualTo(3);
  }

  @Test
  void whoCameFirstIsDoneFirstThoughInPieces() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch both = new CountDownLatch(1);
    CompletableFuture<Boolean> first =
        CompletableFuture.supplyAsync(
            () ->
                pool.forPerson(
                    workers -> {
                      workers.run(
                          3,
                          i -> {
                            begun.countDown();
                            waitFor(both);
                            order.add("first");
                          });
                      return true;
                    }),
            people);
    begun.await();
    CompletableFuture<Boolean> second =
        CompletableFuture.supplyAsync(() -> pool.forPerson(() -> order.add("second")), people);
    await().until(() -> pool.waiting() > 0);
    both.countDown();
    first.get();
    second.get();

    assertThat(order).containsExactly("first", "first", "first", "second");
  }

  @Test
  void jobsTakeTurns() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch both = new CountDownLatch(1);
    CompletableFuture<Void> one =
        CompletableFuture.runAsync(
            () ->
                pool.inPieces(
                    10,
                    i -> {
                      begun.countDown();
                      waitFor(both);
                      order.add("one");
                    }),
            people);
    begun.await();
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> pool.inPieces(10, i -> order.add("other")), people);
    await().until(() -> pool.waiting() > 0);
    both.countDown();
    one.get();
    other.get();

    assertThat(order.subList(0, 6)).containsExactly("one", "other", "one", "other", "one", "other");
  }

  @Test
  void everyPieceIsComputedOnceOnNoMoreThanItsThreads() {
    pool = pool(3, 0, 16);
    AtomicIntegerArray times = new AtomicIntegerArray(1_000);
    AtomicInteger abreast = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    pool.inPieces(
        1_000,
        i -> {
          most.accumulateAndGet(abreast.incrementAndGet(), Math::max);
          times.incrementAndGet(i);
          abreast.decrementAndGet();
        });

    for (int i = 0; i < 1_000; i++) {
      assertThat(times.get(i)).isEqualTo(1);
    }
    assertThat(most.get()).isBetween(1, 3);
    pool.inPieces(0, i -> times.incrementAndGet(i));
  }

  @Test
  void workThatAsksForMoreWorkDoesNotWaitForItself() {
    assertThat(pool.forPerson(() -> pool.forPerson(() -> 7))).isEqualTo(7);
    AtomicInteger sum = new AtomicInteger();
    pool.inPieces(2, i -> pool.inPieces(3, j -> sum.addAndGet(j)));
    assertThat(sum.get()).isEqualTo(6);
  }

  @Test
  void failuresComeOutWhereTheyWereAskedForAndLeaveRoom() {
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> pool.forPerson(() -> Integer.parseInt("x")))
          .isInstanceOf(NumberFormatException.class);
      assertThatThrownBy(() -> pool.inPieces(5, piece -> Integer.parseInt("x")))
          .isInstanceOf(NumberFormatException.class);
    }
    assertThat(pool.forPerson(() -> 1)).isEqualTo(1);
  }

  @Test
  void nobodyIsLeftWaitingWhenTheApplicationStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> job =
        CompletableFuture.runAsync(
            () ->
                pool.inPieces(
                    1_000_000,
                    i -> {
                      begun.countDown();
                      sleep();
                    }),
            people);
    CompletableFuture<Integer> person =
        CompletableFuture.supplyAsync(
            () -> {
              waitFor(begun);
              return pool.forPerson(() -> sleepThen(3));
            },
            people);
    begun.await();

    pool.destroy();

    assertThatThrownBy(() -> job.get(10, TimeUnit.SECONDS))
        .rootCause()
        .isInstanceOfAny(
            CancellationException.class, java.util.concurrent.RejectedExecutionException.class);
    person.handle((answer, failure) -> 0).get(10, TimeUnit.SECONDS);
  }

  @Test
  void whoHasTheirShareIsRefusedWhileOthersGetIn() throws Exception {
    pool = pool(1, 9, 2);
    CountDownLatch gate = new CountDownLatch(1);
    List<CompletableFuture<Integer>> annas = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      CountDownLatch in = new CountDownLatch(1);
      annas.add(
          CompletableFuture.supplyAsync(
              () ->
                  pool.admitted(
                      () -> {
                        in.countDown();
                        waitFor(gate);
                        return 1;
                      }),
              people));
      in.await();
    }

    assertThatThrownBy(() -> pool.forPerson(() -> 2))
        .isInstanceOfSatisfying(
            TooBusyException.class, busy -> assertThat(busy.ownShare()).isTrue());
    caller.set("ben");
    assertThat(pool.forPerson(() -> 3)).isEqualTo(3);

    caller.set("anna");
    gate.countDown();
    annas.forEach(CompletableFuture::join);
    assertThat(pool.forPerson(() -> 4)).isEqualTo(4);
  }

  @Test
  void whoAsksOnceDoesNotWaitForAllThatAnotherAskedFor() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    pool = pool(1, 9, 9);
    all.add(
        asked(
            "anna",
            () -> {
              begun.countDown();
              waitFor(gate);
              order.add("anna");
            }));
    begun.await();
    for (int i = 1; i < 4; i++) {
      all.add(asked("anna", () -> order.add("anna")));
      int waiting = i;
      await().until(() -> pool.waiting() == waiting);
    }
    all.add(asked("ben", () -> order.add("ben")));
    await().until(() -> pool.waiting() == 4);
    gate.countDown();
    all.forEach(CompletableFuture::join);

    assertThat(order).containsExactly("anna", "ben", "anna", "anna", "anna");
  }

  private CompletableFuture<Void> asked(String who, Runnable work) {
    return CompletableFuture.runAsync(
        () -> {
          caller.set(who);
          pool.forPerson(
              () -> {
                work.run();
                return true;
              });
        },
        people);
  }

  private ComputePool pool(int threads, int queue, int perPerson) {
    return new ComputePool(new PoolProperties(threads, queue, perPerson), caller::get);
  }

  private static int sleepThen(int answer) {
    sleep();
    return answer;
  }

  private static void sleep() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }
}
