package dev.slipway.pathway.ledger;

/**
 * The chance that the capability is openly distributed (states 2 to 5), outcomes left aside. Only
 * states 0 and 1 are followed; what leaves them is added up, so that a tiny chance keeps its
 * digits.
 */
final class OpenLedger {

  private final double[][] u;

  OpenLedger(int size) {
    u = new double[3][size];
  }

  void begin(int start) {
    InitialStates.in(Math.min(start, 2), u);
  }

  double[] open() {
    return u[2];
  }

  void release() {
    InitialStates.move(u[0], u[2]);
    InitialStates.move(u[1], u[2]);
  }

  void month(StateTransitions moves) {
    Flows.opened(u[0], u[1], u[2], moves);
    double[] opened = moves.opened();
    if (opened != null) {
      Flows.atOnceAndHeld(u[0], u[2], moves, opened);
    }
    Flows.held(u[0], u[1], moves);
  }
}
