package dev.slipway.pathway.ledger;

/**
 * The chance that the capability is openly distributed (states 2 to 5), outcomes left aside. Only
 * states 0 and 1 are followed; what leaves them is added up, so that a tiny chance keeps its
 * digits.
 */
final class OpenLedger {

  private final double[] u0;
  private final double[] u1;
  private final double[] open;
  private final double[] closed;

  OpenLedger(int size, int start) {
    double[][] u = Start.states(3, Math.min(start, 2), size);
    this.closed = new double[size];
    this.u0 = u[0];
    this.u1 = u[1];
    this.open = u[2];
  }

  double[] open() {
    return open;
  }

  void release() {
    Start.move(u0, open);
    Start.move(u1, open);
  }

  void month(Moves moves) {
    Flows.closed(u0, moves.copy(), u1, moves.kept(), closed);
    add(u0, u1, open, moves.leak(), moves.spread());
    Flows.copied(closed, moves.held(), u1);
    Flows.held(u0, moves.held(), moves.alone());
  }

  private static void add(double[] u0, double[] u1, double[] open, double[] leak, double[] spread) {
    for (int i = 0; i < open.length; i++) {
      double z = leak[i];
      open[i] = open[i] + (u0[i] * z + u1[i] * (z + spread[i] * (1 - z)));
    }
  }
}
