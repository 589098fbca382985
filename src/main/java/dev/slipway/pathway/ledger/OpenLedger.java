package dev.slipway.pathway.ledger;

/**
 * The chance that the capability is openly distributed (states 2 to 5), outcomes left aside. Only
 * states 0 and 1 are followed; what leaves them is added up, so that a tiny chance keeps its
 * digits.
 */
final class OpenLedger {

  private final int size;
  private final double[] u0;
  private final double[] u1;
  private final double[] open;

  OpenLedger(int size, int start) {
    double[][] u = Start.states(3, Math.min(start, 2), size);
    this.size = size;
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
    move(u0, u1, open, moves.leak(), moves.copy(), moves.spread(), size);
  }

  private static void move(
      double[] u0,
      double[] u1,
      double[] open,
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
      double kept = 1 - z;
      double sum = open[i] + (a0 * z + a1 * (z + o * kept));
      u0[i] = a0 * kept * (1 - c);
      u1[i] = kept * (a0 * c + a1 * (1 - o));
      open[i] = sum;
    }
  }
}
