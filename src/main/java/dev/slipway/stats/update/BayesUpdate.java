package dev.slipway.stats.update;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import java.util.List;

/**
 * What observations make of an uncertain number. With x(u) the prior's quantile function, the
 * posterior has density {@code L(u) / ∫ L} in u, where L is the product of the observations'
 * likelihoods; its 5th, 50th and 95th percentile are the number's new three. These are good to a
 * relative 1e-6 of x (of the smaller of x and 1 − x for a unit number), whatever was seen.
 *
 * @param posterior exact where the prior is: what is taken as known is not moved by evidence
 * @param middleMoved whether the middle number is not the median, but the nearest to it for which
 *     the three have a metalog
 */
public record BayesUpdate(Quantity posterior, boolean middleMoved) {

  /**
   * The update of a prior.
   *
   * @param kind positive or unit
   * @param prior of this kind
   * @param observations of this kind, in any order
   * @throws IllegalArgumentException if a kind or the prior does not fit
   */
  public static BayesUpdate of(
      Kind kind, Quantity prior, List<? extends Observation> observations) {
    if (observations.stream().anyMatch(observation -> observation.kind() != kind)) {
      throw new IllegalArgumentException("an observation of another kind than " + kind);
    }
    if (!(prior instanceof Quantity.Percentiles triple)) {
      return new BayesUpdate(prior, false);
    }
    Metalog metalog = Metalog.of(kind, triple);
    Density density =
        Density.posterior(
            metalog, t -> observations.stream().mapToDouble(o -> o.logLikelihood(t)).sum());
    return of(
        kind,
        metalog.atLogit(density.quantile(0.05)),
        metalog.atLogit(density.quantile(0.5)),
        metalog.atLogit(density.quantile(0.95)));
  }

  private static BayesUpdate of(Kind kind, double t05, double t50, double t95) {
    Quantity.Percentiles found = triple(kind, t05, t50, t95);
    if (!(found.p05() < found.p50() && found.p50() < found.p95())) {
      return new BayesUpdate(Quantity.of(found.p50()), false);
    }
    if (Quantities.fault(kind, found).isEmpty()) {
      return new BayesUpdate(found, false);
    }
    return new BayesUpdate(nearest(kind, t05, t50, t95), true);
  }

  /** The least move inwards that survives rounding. */
  private static Quantity nearest(Kind kind, double t05, double t50, double t95) {
    double centre = (t05 + t95) / 2;
    for (double margin = 1e-9; margin < 1; margin *= 4) {
      double reach = (1 - margin) * 0.45 * Metalog.LIMIT * (t95 - t05) / 2;
      double middle = Math.max(centre - reach, Math.min(centre + reach, t50));
      Quantity.Percentiles moved = triple(kind, t05, middle, t95);
      if (Quantities.fault(kind, moved).isEmpty()) {
        return moved;
      }
    }
    return Quantity.of(kind.fromReal(t50));
  }

  private static Quantity.Percentiles triple(Kind kind, double t05, double t50, double t95) {
    return new Quantity.Percentiles(inside(kind, t05), inside(kind, t50), inside(kind, t95));
  }

  /** A chance that rounds to 1 stays below it. */
  private static double inside(Kind kind, double t) {
    double x = kind.fromReal(t);
    return kind == Kind.UNIT ? Math.min(x, Math.nextDown(1.0)) : x;
  }
}
