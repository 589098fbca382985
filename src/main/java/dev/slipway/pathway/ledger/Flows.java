package dev.slipway.pathway.ledger;

/**
 * The moves of states at the end of a month, each in a loop short enough to be turned into vector
 * instructions. They are called in an order in which each still reads the states of before.
 */
final class Flows {

  private Flows() {}

  /** What is lost to outcomes leaves its state. */
  static void lose(double[] u, double[] loss, double[] lost) {
    for (int i = 0; i < lost.length; i++) {
      double gone = u[i] * loss[i];
      double sum = lost[i] + gone;
      u[i] = u[i] - gone;
      lost[i] = sum;
    }
  }

  /** Into restricted copies, whether weights get out or not: u0 c + u1 (1 − o). */
  static void closed(double[] u0, double[] u1, Moves moves, double[] closed) {
    double[] copy = moves.copy();
    double[] spread = moves.spread();
    for (int i = 0; i < closed.length; i++) {
      closed[i] = u0[i] * copy[i] + u1[i] * (1 - spread[i]);
    }
  }

  /** u3' = z closed + u2 c + u3 (1 − o). */
  static void outAndCopied(double[] closed, double[] u2, double[] u3, Moves moves) {
    double[] leak = moves.leak();
    double[] copy = moves.copy();
    double[] spread = moves.spread();
    for (int i = 0; i < closed.length; i++) {
      u3[i] = leak[i] * closed[i] + u2[i] * copy[i] + u3[i] * (1 - spread[i]);
    }
  }

  /** u2' = (u0 z + u2)(1 − c). */
  static void out(double[] u0, double[] u2, Moves moves) {
    double[] leak = moves.leak();
    double[] copy = moves.copy();
    for (int i = 0; i < copy.length; i++) {
      u2[i] = (u0[i] * leak[i] + u2[i]) * (1 - copy[i]);
    }
  }

  /** u1' = closed (1 − z), and u0' = u0 (1 − z)(1 − c). */
  static void held(double[] closed, double[] u0, double[] u1, Moves moves) {
    double[] leak = moves.leak();
    double[] copy = moves.copy();
    for (int i = 0; i < closed.length; i++) {
      u1[i] = (1 - leak[i]) * closed[i];
    }
    for (int i = 0; i < closed.length; i++) {
      u0[i] = u0[i] * (1 - leak[i]) * (1 - copy[i]);
    }
  }

  /** Where 4 and 5 are one: all copies that are distributed openly, u + (u1 + u3) o. */
  static void open(double[] u1, double[] u3, double[] u, Moves moves) {
    double[] spread = moves.spread();
    for (int i = 0; i < spread.length; i++) {
      u[i] = u[i] + (u1[i] + u3[i]) * spread[i];
    }
  }

  /** u5' = u5 + u4 z + (u1 z + u3) o. */
  static void openAndOut(double[] u1, double[] u3, double[] u4, double[] u5, Moves moves) {
    double[] leak = moves.leak();
    double[] spread = moves.spread();
    for (int i = 0; i < spread.length; i++) {
      u5[i] = u5[i] + u4[i] * leak[i] + (u1[i] * leak[i] + u3[i]) * spread[i];
    }
  }

  /** u4' = (u1 o + u4)(1 − z). */
  static void openAndHeld(double[] u1, double[] u4, Moves moves) {
    double[] leak = moves.leak();
    double[] spread = moves.spread();
    for (int i = 0; i < spread.length; i++) {
      u4[i] = (u1[i] * spread[i] + u4[i]) * (1 - leak[i]);
    }
  }
}
