package dev.slipway.precedent.curve;

import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.KaplanMeier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of some cases were still waiting, month by month.
 *
 * @param key which cases, for the words of their name; {@link #ALL} for all that were asked for
 * @param waits the cases themselves
 * @param estimate the curve without assuming a distribution; null where there is no case
 * @param band its 90 % bounds, one pair a step
 * @param fits both distributions; null where there are too few cases or events
 */
public record Curve(
    String key,
    Waits waits,
    @Nullable KaplanMeier estimate,
    List<KaplanMeier.Bounds> band,
    @Nullable CurveFits fits) {

  public static final String ALL = "ALL";

  /** Beyond this many months the cases say hardly anything, however long some were watched. */
  public static final double SUPPORTED_MONTHS = 36;

  /** How often the bounds hold, each for itself. */
  public static final double LEVEL = 0.9;

  /** Fewer cases or events than this are not fitted. */
  static final int ENOUGH = 6;

  public Curve {
    band = List.copyOf(band);
  }

  static Curve of(String key, Waits waits) {
    if (waits.all().isEmpty()) {
      return new Curve(key, waits, null, List.of(), null);
    }
    KaplanMeier estimate = KaplanMeier.of(waits.lifetimes());
    boolean enough = waits.cases() >= ENOUGH && waits.events() >= ENOUGH;
    return new Curve(
        key,
        waits,
        estimate,
        estimate.band(LEVEL),
        enough ? CurveFits.of(waits.lifetimes()) : null);
  }

  /** The month up to which these cases say something; a fit beyond it is extrapolated. */
  public double supportedMonths() {
    return estimate == null ? 0 : Math.min(SUPPORTED_MONTHS, estimate.longest());
  }

  /** Months by which half had come; null where that has not happened. */
  public @Nullable Double median() {
    return quantile(0.5);
  }

  /** Months by which this share had come; null where that has not happened. */
  public @Nullable Double quantile(double share) {
    return estimate == null || estimate.quantile(share).isEmpty()
        ? null
        : Double.valueOf(estimate.quantile(share).getAsDouble());
  }
}
