package dev.slipway.api;

import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.BayesUpdate;

/** What evidence made of a prior. */
record UpdateAnswer(Posterior posterior, boolean middleMoved) {

  /** Three numbers; all the same where the prior is known exactly. */
  record Posterior(double p05, double p50, double p95) {}

  static UpdateAnswer of(BayesUpdate update) {
    Posterior posterior =
        update.posterior() instanceof Quantity.Percentiles q
            ? new Posterior(q.p05(), q.p50(), q.p95())
            : exact(update.posterior().p50());
    return new UpdateAnswer(posterior, update.middleMoved());
  }

  private static Posterior exact(double value) {
    return new Posterior(value, value, value);
  }
}
