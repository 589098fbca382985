package dev.slipway.pathway.ledger;

/**
 * What happens to states in a month, each in a loop of its own: short, and over few arrays, which
 * is what a compiler turns into vector instructions. Moves are called in an order in which each
 * still reads the states of before.
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

  /** Likewise, with what the state has lost kept apart. */
  static void lose(double[] u, double[] loss, double[] by, double[] lost) {
    for (int i = 0; i < lost.length; i++) {
      double gone = u[i] * loss[i];
      double sum = lost[i] + gone;
      double ofState = by[i] + gone;
      u[i] = u[i] - gone;
      by[i] = ofState;
      lost[i] = sum;
    }
  }

  /** Losses to either outcome: b + q − b q. */
  static void either(double[] bad, double[] good, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = bad[i] + good[i] * (1 - bad[i]);
    }
  }

  /** Into restricted copies, whether weights get out or not: u0 c + u1 (1 − o). */
  static void closed(double[] u0, double[] copy, double[] u1, double[] kept, double[] closed) {
    for (int i = 0; i < closed.length; i++) {
      closed[i] = u0[i] * copy[i] + u1[i] * kept[i];
    }
  }

  /** All copies that are distributed openly, u + (u1 + u3) o. */
  static void open(double[] u1, double[] u3, double[] spread, double[] u) {
    for (int i = 0; i < u.length; i++) {
      u[i] = u[i] + (u1[i] + u3[i]) * spread[i];
    }
  }

  /** u3' = z closed + u2 c + u3 (1 − o), in two steps. */
  static void outAndCopied(double[] closed, double[] u2, double[] u3, Moves moves) {
    closed(u2, moves.copy(), u3, moves.kept(), u3);
    gain(closed, moves.leak(), u3);
  }

  private static void gain(double[] from, double[] share, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = into[i] + from[i] * share[i];
    }
  }

  /** u2' = (u0 z + u2)(1 − c). */
  static void out(double[] u0, double[] leak, double[] alone, double[] u2) {
    for (int i = 0; i < u2.length; i++) {
      u2[i] = (u0[i] * leak[i] + u2[i]) * alone[i];
    }
  }

  /** u1' = closed (1 − z). */
  static void copied(double[] closed, double[] held, double[] u1) {
    for (int i = 0; i < u1.length; i++) {
      u1[i] = closed[i] * held[i];
    }
  }

  /** u0' = u0 (1 − z)(1 − c). */
  static void held(double[] u0, double[] held, double[] alone) {
    for (int i = 0; i < u0.length; i++) {
      u0[i] = u0[i] * (held[i] * alone[i]);
    }
  }

  /** Of the open copies those with weights out: u5' = u5 + (u − u5) z + (u1 z + u3) o. */
  static void openAndOut(double[] u1, double[] u3, double[] u, double[] u5, Moves moves) {
    double[] leak = moves.leak();
    double[] spread = moves.spread();
    for (int i = 0; i < u5.length; i++) {
      u5[i] = u5[i] + (u[i] - u5[i]) * leak[i] + (u1[i] * leak[i] + u3[i]) * spread[i];
    }
  }
}
