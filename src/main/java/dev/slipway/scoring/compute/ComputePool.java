package dev.slipway.scoring.compute;

import dev.slipway.audit.Actor;
import dev.slipway.pathway.Workers;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Computes with few threads. What a person waits for goes before what a job does; jobs come in
 * short pieces, so that a person waits for the rest of one piece at most. People take turns,
 * however much one of them asks for, and nobody takes more than a share of the places. Whoever
 * waits here must hold no database connection.
 */
@Component
public class ComputePool implements DisposableBean {

  private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);
  private static final long LONGEST_ADVICE_SECONDS = 60;

  private final int threads;
  private final AdmissionControl places;
  private final FairQueue rounds = new FairQueue();
  private final Actor actor;
  private final ThreadPoolExecutor executor;
  private final AtomicLong sequence = new AtomicLong();
  private final AtomicLong usualNanos = new AtomicLong(TimeUnit.MILLISECONDS.toNanos(50));
  private final LongAdder finished = new LongAdder();
  private final LongAdder finishedNanos = new LongAdder();
  private final LongAdder refused = new LongAdder();

  public ComputePool(PoolProperties properties, Actor actor) {
    this.actor = actor;
    threads = properties.threads();
    places = new AdmissionControl(threads + properties.queue(), properties.perPerson());
    AtomicLong number = new AtomicLong();
    executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new PriorityBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "compute-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  public int threads() {
    return threads;
  }

  /** How many tasks wait for a thread. */
  public int waiting() {
    return executor.getQueue().size();
  }

  /** How many requests it takes at once, those that wait included. */
  public int places() {
    return places.most();
  }

  /** How many it has taken now. */
  public int admittedNow() {
    return places.taken();
  }

  /** How many it has turned away. */
  public long refused() {
    return refused.sum();
  }

  /** How many it has answered. */
  public long finished() {
    return finished.sum();
  }

  /** How long these took together, from coming to going. */
  public long finishedNanos() {
    return finishedNanos.sum();
  }

  /**
   * Computes what a person waits for, before any job.
   *
   * @throws TooBusyException if too many wait already, or too much of the person's own
   */
  public <T> T forPerson(Supplier<T> work) {
    if (INSIDE.get()) {
      // A task that waited for another one could wait for ever.
      return work.get();
    }
    return admitted(() -> timed(() -> awaited(submitted(work::get))));
  }

  /**
   * The same for work whose pieces several threads may do at the same time.
   *
   * @param work is given who does its pieces
   * @throws TooBusyException if too many wait already
   */
  public <T> T forPerson(Function<Workers, T> work) {
    if (INSIDE.get()) {
      return work.apply(Workers.ALONE);
    }
    return admitted(
        () -> {
          // All its pieces have one turn: shared evenly, everybody would be done last.
          Turn turn = turn(Urgency.PERSON, caller());
          Workers workers = (count, piece) -> inPieces(() -> turn, count, piece);
          return timed(() -> work.apply(workers));
        });
  }

  /**
   * Lets somebody in whose work is computed {@link #inPieces in pieces}, as one who waits.
   *
   * @throws TooBusyException if too many wait already
   */
  public <T> T admitted(Supplier<T> work) {
    String caller = actor.isPerson() ? actor.name() : AdmissionControl.SLIPWAY;
    AdmissionControl.Answer answer = places.enter(caller);
    if (answer != AdmissionControl.Answer.IN) {
      refused.increment();
      throw new TooBusyException(
          retryAfterSeconds(), answer == AdmissionControl.Answer.SHARE_TAKEN);
    }
    long from = System.nanoTime();
    try {
      return work.get();
    } finally {
      places.leave(caller);
      finishedNanos.add(System.nanoTime() - from);
      finished.increment();
    }
  }

  /**
   * Computes pieces 0 to {@code count - 1}, each once, in any order and some at the same time, and
   * returns when all are done. After each piece those who wait go first, and whoever else has work
   * in pieces has a turn. The first failure ends it.
   *
   * @param piece short: a person waits for it
   */
  public void inPieces(int count, IntConsumer piece) {
    String caller = caller();
    inPieces(() -> turn(Urgency.JOB, caller), count, piece);
  }

  private void inPieces(Supplier<Turn> turns, int count, IntConsumer piece) {
    if (INSIDE.get()) {
      Workers.ALONE.run(count, piece);
      return;
    }
    PiecedWork work = new PiecedWork(count, piece);
    int abreast = Math.min(threads, count);
    for (int i = 0; i < abreast; i++) {
      goOn(turns, work);
    }
    work.await();
  }

  private void goOn(Supplier<Turn> turns, PiecedWork work) {
    try {
      executor.execute(new NextPiece(turns, work));
    } catch (RejectedExecutionException e) {
      work.fail(e);
    }
  }

  private <T> Future<T> submitted(Callable<T> work) {
    Task<T> task = new Task<>(turn(Urgency.PERSON, caller()), work);
    executor.execute(task);
    return task;
  }

  private Turn turn(Urgency urgency, String caller) {
    return new Turn(urgency, rounds.next(urgency + caller), sequence.getAndIncrement());
  }

  /** Whose turn it is: a person's, or, where Slipway acts itself, that of this work alone. */
  private String caller() {
    return actor.isPerson() ? " by " + actor.name() : " number " + sequence.getAndIncrement();
  }

  private static <T> T awaited(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw Failures.unchecked(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      future.cancel(false);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while computing");
    }
  }

  /** Keeps in mind how long a request takes from coming to going. */
  private <T> T timed(Supplier<T> work) {
    long from = System.nanoTime();
    T result = work.get();
    long took = System.nanoTime() - from;
    usualNanos.updateAndGet(usual -> usual + (took - usual) / 8);
    return result;
  }

  private long retryAfterSeconds() {
    // The usual time includes the usual waiting, so it errs on the long side when it is crowded.
    double seconds = usualNanos.get() / 1e9;
    return Math.max(1, Math.min(LONGEST_ADVICE_SECONDS, (long) Math.ceil(seconds)));
  }

  @Override
  public void destroy() {
    // Whoever still waits is told, and not left waiting.
    executor.shutdownNow().stream()
        .filter(Future.class::isInstance)
        .forEach(task -> ((Future<?>) task).cancel(false));
  }

  private enum Urgency {
    PERSON,
    JOB
  }

  /** When a task is due: by urgency, then by round, then in the order of coming. */
  private record Turn(Urgency urgency, long round, long number) implements Comparable<Turn> {

    private static final Comparator<Turn> ORDER =
        Comparator.comparing(Turn::urgency)
            .thenComparingLong(Turn::round)
            .thenComparingLong(Turn::number);

    @Override
    public int compareTo(Turn other) {
      return ORDER.compare(this, other);
    }
  }

  private class Task<T> extends FutureTask<T> implements Comparable<Task<?>> {

    private final Turn turn;

    Task(Turn turn, Callable<T> work) {
      super(work);
      this.turn = turn;
    }

    @Override
    public void run() {
      INSIDE.set(true);
      rounds.begun(turn.round());
      super.run();
    }

    @Override
    public int compareTo(Task<?> other) {
      return turn.compareTo(other.turn);
    }
  }

  /** One piece, and the next one in its turn: a job's is behind all who came meanwhile. */
  private final class NextPiece extends Task<Boolean> {

    private final PiecedWork work;

    NextPiece(Supplier<Turn> turns, PiecedWork work) {
      super(
          turns.get(),
          () -> {
            if (work.next()) {
              goOn(turns, work);
            }
            return true;
          });
      this.work = work;
    }

    @Override
    protected void done() {
      if (isCancelled()) {
        work.fail(new CancellationException("the application stops"));
      }
    }
  }
}
