package dev.slipway.comparison.frontier.web;

import dev.slipway.comparison.frontier.FrontierComputation;
import dev.slipway.comparison.frontier.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has got.
 *
 * @param reason why it ended without a result, or null
 * @param searching whether there are too many combinations to score every one
 * @param percent 0 to 100, of its combinations
 * @param seconds how long yet, or null while that cannot be said
 * @param again how often it had to be begun again
 * @param silent whether nothing has been heard of it for a while
 */
record RunView(
    UUID id,
    String state,
    boolean active,
    @Nullable String reason,
    boolean searching,
    long done,
    long ofAll,
    int percent,
    @Nullable Long seconds,
    int again,
    boolean silent,
    Instant madeAt,
    String madeBy) {

  private static final Duration QUIET = Duration.ofSeconds(15);

  static RunView of(RunStatus run, Instant now) {
    return new RunView(
        run.id(),
        run.state().name(),
        run.state().active(),
        run.reason() == null ? null : run.reason().name(),
        run.candidates() > FrontierComputation.EXHAUSTIVE,
        run.done(),
        run.ofAll(),
        run.ofAll() > 0 ? (int) (100 * run.done() / run.ofAll()) : 0,
        seconds(run, now),
        Math.max(0, run.attempts() - 1),
        silent(run, now),
        run.madeAt(),
        run.madeBy());
  }

  /** At the pace so far. */
  private static @Nullable Long seconds(RunStatus run, Instant now) {
    Instant started = run.startedAt();
    // The first half per cent says little of the rest.
    if (!run.state().active()
        || started == null
        || run.ofAll() == 0
        || run.done() * 200 < run.ofAll()) {
      return null;
    }
    double sofar = Duration.between(started, now).toMillis() / 1000.0;
    return (long) Math.ceil(sofar * (run.ofAll() - run.done()) / run.done());
  }

  private static boolean silent(RunStatus run, Instant now) {
    Instant heard = run.heardAt();
    return run.state().active() && heard != null && heard.isBefore(now.minus(QUIET));
  }
}
