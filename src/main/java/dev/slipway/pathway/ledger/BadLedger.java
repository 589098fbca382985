package dev.slipway.pathway.ledger;

import java.util.Arrays;

/**
 * All six states, run with the hazards of extremely bad outcomes. What each state loses is kept
 * apart, so that it can be told by which route it arose.
 */
final class BadLedger {

  static final int STATES = 6;

  private final int size;
  private final double[][] u;
  private final double[][] lostBy;
  private final double[] lost;

  BadLedger(int size, int start) {
    this.size = size;
    this.u = Start.states(STATES, start, size);
    this.lostBy = new double[STATES][size];
    this.lost = new double[size];
  }

  /** What has been lost so far: the likelihood up to now. */
  double[] lost() {
    return lost;
  }

  /** What each state has lost since {@link #forget}. */
  double[][] lostBy() {
    return lostBy;
  }

  void forget() {
    for (double[] state : lostBy) {
      Arrays.fill(state, 0);
    }
  }

  /** The weights are released: 0, 1 and 4 move into 2, 3 and 5. */
  void release() {
    Start.move(u[0], u[2]);
    Start.move(u[1], u[3]);
    Start.move(u[4], u[5]);
  }

  /** One month: outcomes first, then the moves. Losses by state: 0 to 3, then 4 and 5 alike. */
  void month(double[][] loss, Moves moves) {
    lose(u[0], loss[0], lostBy[0], lost, size);
    lose(u[1], loss[1], lostBy[1], lost, size);
    lose(u[2], loss[2], lostBy[2], lost, size);
    lose(u[3], loss[3], lostBy[3], lost, size);
    lose(u[4], loss[4], lostBy[4], lost, size);
    lose(u[5], loss[4], lostBy[5], lost, size);
    move(u[0], u[1], u[2], u[3], u[4], u[5], moves.leak(), moves.copy(), moves.spread(), size);
  }

  private static void lose(double[] u, double[] loss, double[] by, double[] lost, int size) {
    for (int i = 0; i < size; i++) {
      double gone = u[i] * loss[i];
      double sum = lost[i] + gone;
      double ofState = by[i] + gone;
      u[i] = u[i] - gone;
      by[i] = ofState;
      lost[i] = sum;
    }
  }

  private static void move(
      double[] u0,
      double[] u1,
      double[] u2,
      double[] u3,
      double[] u4,
      double[] u5,
      double[] leak,
      double[] copy,
      double[] spread,
      int size) {
    for (int i = 0; i < size; i++) {
      double z = leak[i];
      double c = copy[i];
      double o = spread[i];
      double a0 = u0[i];
      double a1 = u1[i];
      double a2 = u2[i];
      double a3 = u3[i];
      double a4 = u4[i];
      double a5 = u5[i];
      double kept = 1 - z;
      double uncopied = 1 - c;
      double closed = a0 * c + a1 * (1 - o);
      u0[i] = a0 * kept * uncopied;
      u1[i] = kept * closed;
      u2[i] = (a0 * z + a2) * uncopied;
      u3[i] = z * closed + a2 * c + a3 * (1 - o);
      u4[i] = (a1 * o + a4) * kept;
      u5[i] = a5 + a4 * z + a1 * z * o + a3 * o;
    }
  }
}
