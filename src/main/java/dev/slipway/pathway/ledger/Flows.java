package dev.slipway.pathway.ledger;

/**
 * How states move in a month, in a few loops: each short, and over few arrays, which is what a
 * compiler turns into vector instructions. They are called in an order in which each still reads
 * the states of before.
 */
final class Flows {

  private Flows() {}

  /** Losses to either outcome: b + q − b q. */
  static void either(double[] bad, double[] good, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = bad[i] + good[i] * (1 - bad[i]);
    }
  }

  /** Copies that are open from their first day, wherever none was: u' = u + (u0 + u2) c α. */
  static void atOnce(double[] u0, double[] u2, double[] u, double[] opened) {
    for (int i = 0; i < u.length; i++) {
      u[i] += (u0[i] + u2[i]) * opened[i];
    }
  }

  /** Of these, those beside weights that get out or are out: u5' = u5 + (u0 z + u2) c α. */
  static void atOnceAndOut(
      double[] u0, double[] u2, double[] u5, StateTransitions moves, double[] opened) {
    double[] leak = moves.leak();
    for (int i = 0; i < u5.length; i++) {
      u5[i] += (u0[i] * leak[i] + u2[i]) * opened[i];
    }
  }

  /** The same where only held weights are followed: what is open by a leak is open already. */
  static void atOnceAndHeld(double[] u0, double[] open, StateTransitions moves, double[] opened) {
    double[] leak = moves.leak();
    for (int i = 0; i < open.length; i++) {
      open[i] += u0[i] * (opened[i] * (1 - leak[i]));
    }
  }

  /**
   * Restricted copies are distributed openly, u4' = u4 + (u1 + u3) o; where weights are out and no
   * copy was, a closed one is made, u3' = u2 c (1 − α) + u3 (1 − o).
   */
  static void open(double[] u1, double[] u2, double[] u3, double[] u4, StateTransitions moves) {
    double[] copy = moves.closed();
    double[] spread = moves.spread();
    for (int i = 0; i < u4.length; i++) {
      double open = u4[i] + (u1[i] + u3[i]) * spread[i];
      double copied = u2[i] * copy[i] + u3[i] * (1 - spread[i]);
      u4[i] = open;
      u3[i] = copied;
    }
  }

  /**
   * Restricted copies, k = u0 c (1 − α) + u1 (1 − o), beside weights that get out or are held: u3'
   * = u3 + k z, u1' = k (1 − z).
   */
  static void copied(double[] u0, double[] u1, double[] u3, StateTransitions moves) {
    double[] leak = moves.leak();
    double[] copy = moves.closed();
    double[] spread = moves.spread();
    for (int i = 0; i < u3.length; i++) {
      double copied = u0[i] * copy[i] + u1[i] * (1 - spread[i]);
      double out = u3[i] + copied * leak[i];
      u3[i] = out;
      u1[i] = copied * (1 - leak[i]);
    }
  }

  /** No copy is made: u2' = (u0 z + u2)(1 − c), u0' = u0 (1 − z)(1 − c). */
  static void alone(double[] u0, double[] u2, StateTransitions moves) {
    double[] leak = moves.leak();
    double[] copy = moves.copy();
    for (int i = 0; i < u2.length; i++) {
      double none = 1 - copy[i];
      double out = (u0[i] * leak[i] + u2[i]) * none;
      double held = u0[i] * ((1 - leak[i]) * none);
      u2[i] = out;
      u0[i] = held;
    }
  }

  /** Of the open copies those with weights out: u5' = u5 + (u − u5) z + (u1 z + u3) o. */
  static void openAndOut(
      double[] u1, double[] u3, double[] u, double[] u5, StateTransitions moves) {
    double[] leak = moves.leak();
    double[] spread = moves.spread();
    for (int i = 0; i < u5.length; i++) {
      u5[i] = u5[i] + (u[i] - u5[i]) * leak[i] + (u1[i] * leak[i] + u3[i]) * spread[i];
    }
  }

  /** What is open once weights get out or copies are distributed, from held weights alone. */
  static void opened(double[] u0, double[] u1, double[] open, StateTransitions moves) {
    double[] leak = moves.leak();
    double[] spread = moves.spread();
    for (int i = 0; i < open.length; i++) {
      double z = leak[i];
      open[i] = open[i] + (u0[i] * z + u1[i] * (z + spread[i] * (1 - z)));
    }
  }

  /**
   * Held weights with and without a copy: u1' = (u0 c (1 − α) + u1 (1 − o))(1 − z), u0' as above.
   */
  static void held(double[] u0, double[] u1, StateTransitions moves) {
    double[] leak = moves.leak();
    double[] copy = moves.copy();
    double[] closed = moves.closed();
    double[] spread = moves.spread();
    for (int i = 0; i < u0.length; i++) {
      double held = 1 - leak[i];
      double copied = u0[i] * closed[i] + u1[i] * (1 - spread[i]);
      double alone = u0[i] * (held * (1 - copy[i]));
      u1[i] = copied * held;
      u0[i] = alone;
    }
  }
}
