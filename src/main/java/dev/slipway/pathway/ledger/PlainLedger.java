package dev.slipway.pathway.ledger;

/** Where only likelihoods are wanted, states 4 and 5 are run as one: five states. */
final class PlainLedger {

  static final int STATES = 5;

  private final double[][] u;
  private final double[] lost;
  private final double[] closed;

  PlainLedger(int size, int start) {
    this.u = Start.states(STATES, Math.min(start, STATES - 1), size);
    this.lost = new double[size];
    this.closed = new double[size];
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
    Flows.lose(u[0], good.held(), lost);
    Flows.lose(u[1], good.copied(), lost);
    Flows.lose(u[2], good.out(), lost);
    Flows.lose(u[3], good.out(), lost);
    Flows.lose(u[4], good.out(), lost);
    move(moves);
  }

  /** One month with the losses of both: b + q − b q. */
  void month(double[][] bad, GoodLosses.Level good, Moves moves) {
    loseEither(u[0], bad[0], good.held(), lost);
    loseEither(u[1], bad[1], good.copied(), lost);
    loseEither(u[2], bad[2], good.out(), lost);
    loseEither(u[3], bad[3], good.out(), lost);
    loseEither(u[4], bad[4], good.out(), lost);
    move(moves);
  }

  private static void loseEither(double[] u, double[] bad, double[] good, double[] lost) {
    for (int i = 0; i < lost.length; i++) {
      double b = bad[i];
      double gone = u[i] * (b + good[i] * (1 - b));
      double sum = lost[i] + gone;
      u[i] = u[i] - gone;
      lost[i] = sum;
    }
  }

  private void move(Moves moves) {
    Flows.closed(u[0], u[1], moves, closed);
    Flows.open(u[1], u[3], u[4], moves);
    Flows.outAndCopied(closed, u[2], u[3], moves);
    Flows.out(u[0], u[2], moves);
    Flows.held(closed, u[0], u[1], moves);
  }
}
