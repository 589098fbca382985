package dev.slipway.pathway.ledger;

/**
 * What is lost to outcomes in a month leaves its state, in loops as {@link Flows} has them. All add
 * to what has been lost in the order of states, so that its bits do not depend on which of them are
 * used.
 */
final class Outcomes {

  private Outcomes() {}

  /** Of one state. */
  static void lose(double[] u, double[] loss, double[] lost) {
    for (int i = 0; i < lost.length; i++) {
      double gone = u[i] * loss[i];
      double sum = lost[i] + gone;
      u[i] = u[i] - gone;
      lost[i] = sum;
    }
  }

  /** Of three states that are exposed alike. */
  static void lose(double[] u, double[] v, double[] w, double[] loss, double[] lost) {
    for (int i = 0; i < lost.length; i++) {
      double share = loss[i];
      double ofU = u[i] * share;
      double ofV = v[i] * share;
      double ofW = w[i] * share;
      double sum = ((lost[i] + ofU) + ofV) + ofW;
      u[i] = u[i] - ofU;
      v[i] = v[i] - ofV;
      w[i] = w[i] - ofW;
      lost[i] = sum;
    }
  }

  /** Of one state, with what it has lost kept apart as well. */
  static void loseApart(double[] u, double[] loss, double[] by, double[] lost) {
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
