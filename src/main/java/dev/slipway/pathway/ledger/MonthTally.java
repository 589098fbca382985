package dev.slipway.pathway.ledger;

/** Likelihoods by month: sums over all draws, and each of the draws that make the band. */
public final class MonthTally {

  private final Curve bad;
  private final Curve good;
  private final Curve open;

  /**
   * One likelihood by month.
   *
   * @param sums over all draws
   * @param byDraw by month, then draw, for the draws in the band
   */
  public record Curve(double[] sums, double[][] byDraw) {
    private void add(int month, int from, double[] now) {
      double[] kept = byDraw[month];
      int room = Math.min(now.length, kept.length - from);
      for (int i = 0; i < room; i++) {
        double likelihood = now[i];
        kept[from + i] = likelihood < 1 ? likelihood : 1;
      }
      sums[month] += Math.min(now.length, Sums.of(now));
    }
  }

  MonthTally(int months, int draws) {
    bad = new Curve(new double[months], new double[months][draws]);
    good = new Curve(new double[months], new double[months][draws]);
    open = new Curve(new double[months], new double[months][draws]);
  }

  public Curve bad() {
    return bad;
  }

  public Curve good() {
    return good;
  }

  public Curve open() {
    return open;
  }

  void outcomes(int month, int from, double[] badNow, double[] goodNow) {
    bad.add(month, from, badNow);
    good.add(month, from, goodNow);
  }

  void moved(int month, int from, double[] openNow) {
    open.add(month, from, openNow);
  }
}
