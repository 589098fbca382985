package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Column;
import dev.slipway.stats.Columns;
import dev.slipway.stats.pool.Mixture;

/**
 * Whose judgement a draw takes, as a question of its own: one among a few, with no low or high, so
 * that each reviewer is tried alone and the value of knowing it has steps.
 */
final class ReviewerChoice {

  private static final double ALL = 0x1p32;

  private ReviewerChoice() {}

  static boolean is(Source source) {
    return source.column().equals(Column.REVIEWER);
  }

  /**
   * The column that takes one reviewer in every draw; who answers what that one left open still
   * varies with the draw.
   */
  static int[] alone(int reviewer, Scenario scenario, int[] column, int size) {
    Mixture mixture = scenario.reviewers().mixture();
    int[] alone = new int[size];
    for (int i = 0; i < size; i++) {
      double u = mixture.uniformFor(reviewer, Columns.uniform(column[i]));
      alone[i] = (int) (long) Math.min(ALL - 1, u * ALL);
    }
    return alone;
  }

  /** Which reviewer each draw takes. */
  static int[] taken(Scenario scenario, int[] column, int draws) {
    Mixture mixture = scenario.reviewers().mixture();
    int[] taken = new int[draws];
    for (int i = 0; i < draws; i++) {
      taken[i] = mixture.pick(Columns.uniform(column[i]));
    }
    return taken;
  }
}
