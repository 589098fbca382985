package dev.slipway.elicitation;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A reviewer's place on a panel.
 *
 * @param weight of their answers in the pool; only ratios count
 * @param finishedRound number of the last round in which they said that they have answered; 0 for
 *     none
 */
@Embeddable
public record Seat(UUID personId, double weight, int finishedRound) {

  static Seat of(UUID personId) {
    return new Seat(personId, 1, 0);
  }

  Seat weighing(double other) {
    return new Seat(personId, other, finishedRound);
  }

  Seat finished(int round) {
    return new Seat(personId, weight, round);
  }
}
