package dev.slipway.pathway.ledger;

import java.util.Arrays;

/**
 * States and what they lose, one likelihood. Copies that are openly distributed are one state here,
 * whether the weights are out as well or not: both are exposed alike.
 */
class PlainLedger {

  static final int STATES = 5;

  final double[][] u;
  private final double[] lost;

  PlainLedger(int size) {
    this.u = new double[STATES][size];
    this.lost = new double[size];
  }

  /** Nothing is lost yet, and everything in the state that it starts in. */
  void begin(int start) {
    InitialStates.in(Math.min(start, STATES - 1), u);
    Arrays.fill(lost, 0);
  }

  /** What has been lost so far: the likelihood up to now. */
  double[] lost() {
    return lost;
  }

  /** The weights are released: 0 and 1 move into 2 and 3. */
  void release() {
    InitialStates.move(u[0], u[2]);
    InitialStates.move(u[1], u[3]);
  }

  /** One month: outcomes first, then the moves. */
  void month(double[][] loss, StateTransitions moves) {
    Outcomes.lose(u[0], loss[0], lost);
    Outcomes.lose(u[1], loss[1], lost);
    if (loss[2] == loss[3] && loss[3] == loss[4]) {
      Outcomes.lose(u[2], u[3], u[4], loss[2], lost);
    } else {
      for (int state = 2; state < STATES; state++) {
        Outcomes.lose(u[state], loss[state], lost);
      }
    }
    move(moves);
  }

  void move(StateTransitions moves) {
    double[] opened = moves.opened();
    if (opened != null) {
      Flows.atOnce(u[0], u[2], u[4], opened);
    }
    Flows.open(u[1], u[2], u[3], u[4], moves);
    Flows.copied(u[0], u[1], u[3], moves);
    Flows.alone(u[0], u[2], moves);
  }

  /** Takes down likelihoods, held within 1. */
  void end(double[] into, int from) {
    for (int i = 0; i < lost.length; i++) {
      into[from + i] = Math.min(1, lost[i]);
    }
  }
}
