package dev.slipway.pathway.ledger;

import org.jspecify.annotations.Nullable;

/** What the ledger finds out about one course: likelihoods by draw, and sums over draws. */
public final class Tally {

  /** Bands of curves come from no more draws than this, the first of each randomisation. */
  public static final int MOST_IN_BAND = 16_384;

  private final double[] bad;
  private final double[] good;
  private final double[] either;
  private final double[] byRoute = new double[Attribution.ROUTES];
  private final double[] byThreat;
  private double open;
  private final @Nullable MonthTally months;
  private final @Nullable RouteMonths routes;

  /** An empty tally of the whole horizon alone. */
  public Tally(int draws, int threats) {
    this(draws, threats, 0, false);
  }

  /**
   * An empty tally.
   *
   * @param horizon how many months to keep for curves; 0 for none
   * @param routes whether to keep by which route losses arise in these months
   */
  Tally(int draws, int threats, int horizon, boolean routes) {
    bad = new double[draws];
    good = new double[draws];
    either = new double[draws];
    byThreat = new double[threats];
    months = horizon == 0 ? null : new MonthTally(horizon, Math.min(draws, MOST_IN_BAND));
    this.routes = routes && horizon > 0 ? new RouteMonths(horizon) : null;
  }

  /** P(bad) by draw. */
  public double[] bad() {
    return bad;
  }

  /** P(good) by draw. */
  public double[] good() {
    return good;
  }

  /** P(either) by draw. */
  public double[] either() {
    return either;
  }

  /**
   * Sums over draws of what arose by weights out, own deployment, restricted and open copies, and
   * substitutes.
   */
  public double[] byRoute() {
    return byRoute;
  }

  /** Sums over draws of what arose by each threat. */
  public double[] byThreat() {
    return byThreat;
  }

  /** The sum over draws of the chance of open distribution by the horizon. */
  public double open() {
    return open;
  }

  public @Nullable MonthTally months() {
    return months;
  }

  public @Nullable RouteMonths routes() {
    return routes;
  }

  /** Adds the chance of open distribution of a block of draws. */
  void open(double[] openNow) {
    for (double one : openNow) {
      open += Math.min(1, one);
    }
  }
}
