package dev.slipway.elicitation;

import java.util.List;

/**
 * How far the estimates of a proposal have got; tells nobody's answers.
 *
 * @param rounds the first first
 * @param reviewers how many were asked
 * @param finished how many of them have finished the present round, or the last one
 */
public record RoundState(List<Round> rounds, int reviewers, int finished) {

  public RoundState {
    rounds = List.copyOf(rounds);
  }

  static RoundState of(Panel panel) {
    long finished =
        panel.seats().stream().filter(seat -> seat.finishedRound() >= panel.roundNumber()).count();
    return new RoundState(panel.rounds(), panel.seats().size(), (int) finished);
  }
}
