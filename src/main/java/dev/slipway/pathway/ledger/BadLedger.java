package dev.slipway.pathway.ledger;

import java.util.Arrays;

/**
 * Extremely bad outcomes, with what each state loses kept apart, so that it can be told by which
 * route it arose. For that alone open copies beside weights that are out are followed as well.
 */
final class BadLedger extends PlainLedger {

  /** Open copies, all of them; and of these, those beside weights that are out. */
  static final int OPEN = 4;

  static final int OPEN_AND_OUT = 5;

  private final double[] out;
  private final double[][] lostBy;

  BadLedger(int size) {
    super(size);
    this.out = new double[size];
    this.lostBy = new double[6][size];
  }

  @Override
  void begin(int start) {
    super.begin(start);
    Arrays.fill(out, start == OPEN_AND_OUT ? 1 : 0);
    for (double[] of : lostBy) {
      Arrays.fill(of, 0);
    }
  }

  /** What a state has lost since the stretch began; with weights out since the horizon did. */
  double[] lostBy(int state) {
    return lostBy[state];
  }

  /**
   * Writes down what was lost in a strip, and forgets what states with weights held have lost, and
   * all that was lost by open copies beside held weights.
   */
  void note(double[][] byState, int strip) {
    for (int state = 0; state < lostBy.length; state++) {
      System.arraycopy(lostBy[state], 0, byState[state], strip * Strips.SIZE, out.length);
    }
    Arrays.fill(lostBy[0], 0);
    Arrays.fill(lostBy[1], 0);
    System.arraycopy(lostBy[OPEN_AND_OUT], 0, lostBy[OPEN], 0, out.length);
  }

  @Override
  void release() {
    super.release();
    System.arraycopy(u[OPEN], 0, out, 0, out.length);
  }

  @Override
  void month(double[][] loss, StateTransitions moves) {
    for (int state = 0; state < STATES; state++) {
      Outcomes.loseApart(u[state], loss[state], lostBy[state], lost());
    }
    Outcomes.lose(out, loss[OPEN], lostBy[OPEN_AND_OUT]);
    move(moves);
  }

  @Override
  void move(StateTransitions moves) {
    Flows.openAndOut(u[1], u[3], u[OPEN], out, moves);
    double[] opened = moves.opened();
    if (opened != null) {
      Flows.atOnceAndOut(u[0], u[2], out, moves, opened);
    }
    super.move(moves);
  }
}
