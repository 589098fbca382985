package dev.slipway.proposal.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release plan as a line of time, as typed so far.
 *
 * @param months the horizon
 * @param today what holds on the day of decision
 * @param proposed the plan alone
 * @param modified the plan with the chosen modifications, or null where they leave it as it is
 * @param ticks months written under the line
 */
record PlanView(
    int months,
    String today,
    List<Run> proposed,
    @Nullable List<Run> modified,
    List<Integer> ticks) {

  /** How wide the line is drawn, and how much of it stands for before the decision. */
  static final int WIDTH = 1000;

  static final int BEFORE = 70;

  PlanView {
    proposed = List.copyOf(proposed);
    modified = modified == null ? null : List.copyOf(modified);
    ticks = List.copyOf(ticks);
  }

  /**
   * Months at one level.
   *
   * @param level name of the level, or NONE
   * @param label what people call it
   * @param x where it begins on the line
   * @param width how long it is on the line
   */
  record Run(int from, int to, String level, String label, double x, double width) {}
}
