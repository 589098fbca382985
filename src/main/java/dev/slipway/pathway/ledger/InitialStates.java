package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Scenario;
import java.util.Arrays;

/** Where a ledger starts. */
final class InitialStates {

  private InitialStates() {}

  /** The state that things are in today. */
  static int state(Scenario.Today today) {
    return switch (today.copies()) {
      case NONE -> today.weightsOut() ? 2 : 0;
      case RESTRICTED -> today.weightsOut() ? 3 : 1;
      case OPEN -> today.weightsOut() ? 5 : 4;
    };
  }

  /** Probabilities by state: all of it in one. */
  static void in(int start, double[][] u) {
    for (int state = 0; state < u.length; state++) {
      Arrays.fill(u[state], state == start ? 1 : 0);
    }
  }

  /** Moves everything from one state into another. */
  static void move(double[] from, double[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
      from[i] = 0;
    }
  }
}
