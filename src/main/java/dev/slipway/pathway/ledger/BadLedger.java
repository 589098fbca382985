package dev.slipway.pathway.ledger;

import java.util.Arrays;

/**
 * All six states, run with the hazards of extremely bad outcomes. What each state loses is kept
 * apart, so that it can be told by which route it arose.
 */
final class BadLedger {

  static final int STATES = 6;

  private final double[][] u;
  private final double[][] lostBy;
  private final double[] lost;
  private final double[] closed;

  BadLedger(int size, int start) {
    this.u = Start.states(STATES, start, size);
    this.lostBy = new double[STATES][size];
    this.lost = new double[size];
    this.closed = new double[size];
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
    for (int state = 0; state < STATES; state++) {
      lose(u[state], loss[Math.min(state, 4)], lostBy[state], lost);
    }
    Flows.closed(u[0], u[1], moves, closed);
    Flows.openAndOut(u[1], u[3], u[4], u[5], moves);
    Flows.openAndHeld(u[1], u[4], moves);
    Flows.outAndCopied(closed, u[2], u[3], moves);
    Flows.out(u[0], u[2], moves);
    Flows.held(closed, u[0], u[1], moves);
  }

  private static void lose(double[] u, double[] loss, double[] by, double[] lost) {
    for (int i = 0; i < lost.length; i++) {
      double gone = u[i] * loss[i];
      double sum = lost[i] + gone;
      double ofState = by[i] + gone;
      u[i] = u[i] - gone;
      by[i] = ofState;
      lost[i] = sum;
    }
  }
}
