package dev.slipway.comparison.frontier;

import dev.slipway.account.quota.Quotas;
import dev.slipway.audit.Actor;
import dev.slipway.scoring.compute.TooBusyException;
import org.springframework.stereotype.Component;

/**
 * Who is next. Runs are due in rounds, in each of which a person has one, so that whoever asks
 * about one proposal does not wait for all that somebody else has asked before.
 */
@Component
class FrontierQueue {

  /** More than these are not put behind one another. */
  static final int MOST_WAITING = 64;

  private static final long RETRY_SECONDS = 30;

  private final FrontierRuns runs;
  private final Quotas quotas;
  private final Actor actor;

  FrontierQueue(FrontierRuns runs, Quotas quotas, Actor actor) {
    this.runs = runs;
    this.quotas = quotas;
    this.actor = actor;
  }

  /**
   * The round in which one more of the present person's is due.
   *
   * @throws TooBusyException if too many runs wait already
   * @throws dev.slipway.account.quota.QuotaExceededException if too many of the person's own do
   */
  int join() {
    String person = actor.name();
    if (actor.isPerson()) {
      quotas.requireJob(runs.waitingOf(person));
    }
    if (runs.waiting() >= MOST_WAITING) {
      throw new TooBusyException(RETRY_SECONDS);
    }
    return Math.max(runs.presentRound(), runs.lastRoundOf(person) + 1);
  }
}
