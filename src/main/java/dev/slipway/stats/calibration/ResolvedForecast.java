package dev.slipway.stats.calibration;

/**
 * A forecast of an event, and whether it happened.
 *
 * @param chance that was given, from 0 to 1
 */
public record ResolvedForecast(double chance, boolean happened) {

  /** A chance this close to 0 or 1 counts as if it were this far from it; see {@link #logScore}. */
  public static final double LEAST = 1e-4;

  /** The worst Brier score. */
  static final double WORST_BRIER = 1;

  /** The worst logarithmic score, in nats. */
  static final double WORST_LOG = -StrictMath.log(LEAST);

  /**
   * A forecast.
   *
   * @throws IllegalArgumentException if the chance is not from 0 to 1
   */
  public ResolvedForecast {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("a chance of " + chance);
    }
  }

  /**
   * The Brier score, without unit: {@code (chance - outcome)^2}, the outcome being 1 if it happened
   * and 0 if not. From 0, perfect, to 1. Always saying 50 % scores 0.25. Source: Brier 1950,
   * doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2, here half of his sum over both
   * classes, as is usual today.
   */
  public double brierScore() {
    double off = happened ? 1 - chance : chance;
    return off * off;
  }

  /**
   * The logarithmic score in nats: minus the natural logarithm of the chance that was given to what
   * came. From 0, perfect; always saying 50 % scores ln 2. Given a chance of 0 it would be
   * infinite, and one slip would drown all else; so a chance below {@value #LEAST} counts as that
   * much, and a score is 9.21 at most. Source: Good 1952, doi:10.1111/j.2517-6161.1952.tb00104.x.
   */
  public double logScore() {
    double given = happened ? chance : 1 - chance;
    return -StrictMath.log(StrictMath.max(LEAST, given)) + 0.0;
  }
}
