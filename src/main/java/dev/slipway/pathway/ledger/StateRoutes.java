package dev.slipway.pathway.ledger;

import org.jspecify.annotations.Nullable;

/**
 * By which routes one state's losses arise: draw by draw the same shares for as long as its
 * exposure stays as it is.
 *
 * @param first the route of {@code toFirst}
 * @param second the route of the rest
 * @param toFirst by strip; null if nothing goes there
 * @param toSubstitutes likewise; null if nothing exists already
 */
record StateRoutes(
    int first, int second, double @Nullable [][] toFirst, double @Nullable [][] toSubstitutes) {

  /**
   * Of a state.
   *
   * @param hazard of the state
   * @param toFirst what of the hazard is the first route's
   * @param substitutes what of it lies in what exists already
   */
  static StateRoutes of(
      int first,
      int second,
      double[] hazard,
      double @Nullable [] toFirst,
      double @Nullable [] substitutes) {
    return new StateRoutes(
        first,
        second,
        toFirst == null ? null : shares(toFirst, hazard),
        substitutes == null ? null : shares(substitutes, hazard));
  }

  private static double[][] shares(double[] part, double[] hazard) {
    double[] shares = new double[part.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = part[i] / Math.max(hazard[i], Double.MIN_NORMAL);
    }
    return Strips.copies(shares);
  }

  private static double @Nullable [] of(double @Nullable [][] strips, int strip) {
    return strips == null ? null : strips[strip];
  }

  /**
   * Adds what a strip of draws has lost.
   *
   * @param sign 1, or -1 to take it away
   */
  void add(double[] lost, int strip, int sign, double[] byRoute) {
    Sums.Split sums = Sums.split(lost, of(toFirst, strip), of(toSubstitutes, strip));
    byRoute[first] += sign * sums.one();
    byRoute[Attribution.SUBSTITUTES] += sign * sums.other();
    byRoute[second] += sign * (sums.all() - sums.one() - sums.other());
  }
}
