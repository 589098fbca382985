package dev.slipway.pathway.ledger;

/**
 * States and what they lose, one likelihood. Copies that are openly distributed are one state here,
 * whether the weights are out as well or not: both are exposed alike.
 */
class PlainLedger {

  static final int STATES = 5;

  final double[][] u;
  private final double[] lost;
  private final double[] closed;

  PlainLedger(int size, int start) {
    this.u = Start.states(STATES, Math.min(start, STATES - 1), size);
    this.lost = new double[size];
    this.closed = new double[size];
  }

  /** What has been lost so far: the likelihood up to now. */
  double[] lost() {
    return lost;
  }

  /** The weights are released: 0 and 1 move into 2 and 3. */
  void release() {
    Start.move(u[0], u[2]);
    Start.move(u[1], u[3]);
  }

  /** One month: outcomes first, then the moves. */
  void month(double[][] loss, Moves moves) {
    for (int state = 0; state < STATES; state++) {
      Flows.lose(u[state], loss[state], lost);
    }
    move(moves);
  }

  void move(Moves moves) {
    Flows.closed(u[0], moves.copy(), u[1], moves.kept(), closed);
    Flows.open(u[1], u[3], moves.spread(), u[4]);
    Flows.outAndCopied(closed, u[2], u[3], moves);
    Flows.out(u[0], moves.leak(), moves.alone(), u[2]);
    Flows.copied(closed, moves.held(), u[1]);
    Flows.held(u[0], moves.held(), moves.alone());
  }

  /** Takes down likelihoods, held within 1. */
  void end(double[] into, int from) {
    for (int i = 0; i < lost.length; i++) {
      into[from + i] = Math.min(1, lost[i]);
    }
  }
}
