package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Deals subsets out to threads, a batch at a time. Which thread scores which batch makes no
 * difference to any bit: a subset's score depends on nothing but the scenario and the subset.
 */
final class Batches {

  /** Draws of subsets held in memory at once by one thread: 8 MiB for each likelihood. */
  private static final int AT_ONCE = 1 << 20;

  private static final int LARGEST = 64;

  private final Scenario scenario;
  private final Candidates candidates;
  private final int threads;
  private final Progress progress;
  private final Likelihoods plan;
  private final Likelihoods today;
  private long done;

  Batches(Scenario scenario, Candidates candidates, int threads, Progress progress) {
    this.scenario = scenario;
    this.candidates = candidates;
    this.threads = threads;
    this.progress = progress;
    List<Course> courses = List.of(Course.of(scenario, List.of()), Course.today(scenario));
    List<Likelihoods> both = Scorer.run(new Runs(scenario.seed(), scenario.draws()), courses);
    plan = both.get(0);
    today = both.get(1);
  }

  Likelihoods today() {
    return today;
  }

  /** Scores these subsets; the result is in their order. */
  List<Scored> score(long[] masks, long ofAll) {
    Scored[] scored = new Scored[masks.length];
    int size = Math.max(1, Math.min(LARGEST, AT_ONCE / scenario.draws()));
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          Scorer scorer = new Scorer(scenario, candidates, plan, today);
          for (int from = next.getAndAdd(size); from < masks.length; from = next.getAndAdd(size)) {
            int to = Math.min(from + size, masks.length);
            refuseIfStopped();
            scorer.score(masks, from, to, scored);
            report(to - from, ofAll);
          }
          return null;
        };
    run(worker, Math.min(threads, (masks.length + size - 1) / size));
    return List.of(scored);
  }

  private synchronized void refuseIfStopped() {
    if (progress.stopped() || Thread.currentThread().isInterrupted()) {
      throw new FrontierStopped();
    }
  }

  private synchronized void report(int more, long ofAll) {
    done += more;
    progress.done(done, Math.max(done, ofAll));
  }

  /** Runs a worker on each of several threads, and waits for all of them. */
  private static void run(Callable<Void> worker, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads), Batches::thread);
    try {
      List<Callable<Void>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(worker);
      }
      for (Future<Void> one : pool.invokeAll(workers)) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FrontierStopped();
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "frontier");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
