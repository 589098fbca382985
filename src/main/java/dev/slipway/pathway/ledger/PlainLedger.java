package dev.slipway.pathway.ledger;

/** Where only likelihoods are wanted, states 4 and 5 are run as one: five states. */
final class PlainLedger {

  static final int STATES = 5;

  private final int size;
  private final double[][] u;
  private final double[] lost;

  PlainLedger(int size, int start) {
    this.size = size;
    this.u = Start.states(STATES, Math.min(start, STATES - 1), size);
    this.lost = new double[size];
  }

  double[] lost() {
    return lost;
  }

  /** The weights are released. */
  void release() {
    Start.move(u[0], u[2]);
    Start.move(u[1], u[3]);
  }

  /** One month with the losses of good outcomes: states 2 to 4 lose alike. */
  void month(GoodLosses.Level good, Moves moves) {
    lose(u[0], good.held(), lost, size);
    lose(u[1], good.copied(), lost, size);
    lose(u[2], good.out(), lost, size);
    lose(u[3], good.out(), lost, size);
    lose(u[4], good.out(), lost, size);
    move(moves);
  }

  /** One month with the losses of both: b + q − b q. */
  void month(double[][] bad, GoodLosses.Level good, Moves moves) {
    loseEither(u[0], bad[0], good.held(), lost, size);
    loseEither(u[1], bad[1], good.copied(), lost, size);
    loseEither(u[2], bad[2], good.out(), lost, size);
    loseEither(u[3], bad[3], good.out(), lost, size);
    loseEither(u[4], bad[4], good.out(), lost, size);
    move(moves);
  }

  private static void lose(double[] u, double[] loss, double[] lost, int size) {
    for (int i = 0; i < size; i++) {
      double gone = u[i] * loss[i];
      double sum = lost[i] + gone;
      u[i] = u[i] - gone;
      lost[i] = sum;
    }
  }

  private static void loseEither(double[] u, double[] bad, double[] good, double[] lost, int size) {
    for (int i = 0; i < size; i++) {
      double b = bad[i];
      double gone = u[i] * (b + good[i] * (1 - b));
      double sum = lost[i] + gone;
      u[i] = u[i] - gone;
      lost[i] = sum;
    }
  }

  private void move(Moves moves) {
    move(u[0], u[1], u[2], u[3], u[4], moves.leak(), moves.copy(), moves.spread(), size);
  }

  private static void move(
      double[] u0,
      double[] u1,
      double[] u2,
      double[] u3,
      double[] u4,
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
      double kept = 1 - z;
      double uncopied = 1 - c;
      double closed = a0 * c + a1 * (1 - o);
      u0[i] = a0 * kept * uncopied;
      u1[i] = kept * closed;
      u2[i] = (a0 * z + a2) * uncopied;
      u3[i] = z * closed + a2 * c + a3 * (1 - o);
      u4[i] = a4 + (a1 + a3) * o;
    }
  }
}
