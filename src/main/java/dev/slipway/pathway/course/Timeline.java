package dev.slipway.pathway.course;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan makes of the months of the horizon.
 *
 * @param months H
 * @param segments runs of months at one level of access, in order; they cover the horizon
 * @param shownFrom the first month in which the capability has been shown; H if it never is
 */
public record Timeline(int months, List<Segment> segments, int shownFrom) {

  /**
   * Months from (included) to (not included) at one level.
   *
   * @param access null if the model is not deployed
   */
  public record Segment(int from, int to, @Nullable Access access) {}

  public Timeline {
    segments = List.copyOf(segments);
  }

  /** A plan with what modifications do to it, over so many months. */
  public static Timeline of(
      Scenario.Today today, List<Scenario.Step> plan, List<Effect> effects, int months) {
    return new Planner(today, plan, effects).timeline(months);
  }

  static Timeline of(@Nullable Access[] byMonth, int shownFrom) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int t = 1; t <= byMonth.length; t++) {
      if (t == byMonth.length || byMonth[t] != byMonth[from]) {
        segments.add(new Segment(from, t, byMonth[from]));
        from = t;
      }
    }
    return new Timeline(byMonth.length, segments, shownFrom);
  }
}
