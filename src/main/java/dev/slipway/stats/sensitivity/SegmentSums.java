package dev.slipway.stats.sensitivity;

/**
 * Sums over the draws of one fold, or of several, that fall between two neighbouring knots: all
 * that least squares needs to know of them. A draw has its place h between the knots, from 0 to 1.
 */
final class SegmentSums {

  /** Fewer degrees of freedom say too little about the noise. */
  private static final double ENOUGH = 30;

  final double[] n;
  final double[] h;
  final double[] hh;
  final double[] y;
  final double[] hy;
  final double[] yy;

  SegmentSums(int segments) {
    n = new double[segments];
    h = new double[segments];
    hh = new double[segments];
    y = new double[segments];
    hy = new double[segments];
    yy = new double[segments];
  }

  void add(int segment, double place, double value) {
    n[segment]++;
    h[segment] += place;
    hh[segment] += place * place;
    y[segment] += value;
    hy[segment] += place * value;
    yy[segment] += value * value;
  }

  /** Adds sums, or takes them away by adding them −1 times. */
  void add(SegmentSums more, double times) {
    for (int s = 0; s < n.length; s++) {
      n[s] += times * more.n[s];
      h[s] += times * more.h[s];
      hh[s] += times * more.hh[s];
      y[s] += times * more.y[s];
      hy[s] += times * more.hy[s];
      yy[s] += times * more.yy[s];
    }
  }

  /** Squared distances in a segment from a line with these values at its ends. */
  double squares(int s, double left, double right) {
    double slope = right - left;
    double crossed = left * y[s] + slope * hy[s];
    double own = left * left * n[s] + 2 * left * slope * h[s] + slope * slope * hh[s];
    return Math.max(0, yy[s] - 2 * crossed + own);
  }

  /** The variance around a line of its own, by segment, from as many neighbours as it takes. */
  double[] noise() {
    double[] noise = new double[n.length];
    for (int s = 0; s < noise.length; s++) {
      double left = 0;
      double freedom = 0;
      for (int reach = 0; reach < noise.length && freedom < ENOUGH; reach++) {
        for (int t : reach == 0 ? new int[] {s} : new int[] {s - reach, s + reach}) {
          if (t >= 0 && t < noise.length && n[t] > 2) {
            left += residual(t);
            freedom += n[t] - 2;
          }
        }
      }
      noise[s] = freedom > 0 ? left / freedom : 0;
    }
    return noise;
  }

  private double residual(int s) {
    double total = yy[s] - y[s] * y[s] / n[s];
    double spread = hh[s] - h[s] * h[s] / n[s];
    double joint = hy[s] - h[s] * y[s] / n[s];
    return Math.max(0, spread > 1e-12 * n[s] ? total - joint * joint / spread : total);
  }
}
