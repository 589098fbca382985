package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.course.Course;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Deals subsets out to threads, a batch at a time. Which thread scores which batch makes no
 * difference to any bit: a subset's score depends on nothing but the scenario and the subset.
 */
final class Batches {

  /** Draws of subsets held in memory at once by one thread: 8 MiB for each likelihood. */
  private static final int AT_ONCE = 1 << 20;

  /** So few that somebody who waits for the thread does not notice. */
  private static final int LARGEST = 16;

  private final Scenario scenario;
  private final Candidates candidates;
  private final Workers workers;
  private final Queue<SubsetScorer> idle = new ConcurrentLinkedQueue<>();
  private final Progress progress;
  private final Likelihoods plan;
  private final Likelihoods today;
  private long done;

  Batches(Scenario scenario, Candidates candidates, Workers workers, Progress progress) {
    this.scenario = scenario;
    this.candidates = candidates;
    this.workers = workers;
    this.progress = progress;
    List<Course> courses = List.of(Course.of(scenario, List.of()), Course.today(scenario));
    Likelihoods[] both = new Likelihoods[courses.size()];
    workers.run(
        both.length,
        piece -> both[piece] = SubsetScorer.run(scenario, candidates, courses.get(piece)));
    plan = both[0];
    today = both[1];
  }

  Likelihoods today() {
    return today;
  }

  /** Scores these subsets; the result is in their order. */
  List<ScoredSubset> score(long[] masks, long ofAll) {
    ScoredSubset[] scored = new ScoredSubset[masks.length];
    int[] order = candidates.neighbours(masks);
    int size = Math.max(1, Math.min(LARGEST, AT_ONCE / scenario.draws()));
    workers.run(
        (masks.length + size - 1) / size,
        piece -> {
          int from = piece * size;
          int to = Math.min(from + size, masks.length);
          refuseIfStopped();
          SubsetScorer known = idle.poll();
          SubsetScorer scorer =
              known == null ? new SubsetScorer(scenario, candidates, plan, today) : known;
          scorer.score(masks, Arrays.copyOfRange(order, from, to), scored);
          idle.add(scorer);
          report(to - from, ofAll);
        });
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
}
