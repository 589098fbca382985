package dev.slipway.pathway.ledger;

/**
 * What has arisen by each route up to the end of each month, and how far copying has come: sums
 * over draws.
 *
 * @param byRoute by month, then route in the order of {@link Tally#byRoute}
 * @param copied by month, that an independent copy exists, outcomes left aside
 */
public record RouteMonths(double[][] byRoute, double[] copied) {

  RouteMonths(int months) {
    this(new double[months][Attribution.ROUTES], new double[months]);
  }
}
