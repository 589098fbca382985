package dev.slipway.pathway;

import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.question.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The months of a plan at each level of access, as the score counts them. */
public record PlanOutline(List<Run> runs) {

  public PlanOutline {
    runs = List.copyOf(runs);
  }

  /**
   * Months at one level.
   *
   * @param from the first month after the decision, included
   * @param to the month in which it ends, not included
   * @param access null if the model is not deployed
   */
  public record Run(int from, int to, @Nullable Access access) {}

  /**
   * Lays a plan out.
   *
   * @param today the level in force, or null if the model is not deployed
   * @param effects what modifications do to the plan; other effects change nothing here
   * @param months the horizon, 1 or more
   */
  public static PlanOutline of(
      @Nullable Access today, List<Scenario.Step> plan, List<Effect> effects, int months) {
    Scenario.Today now = new Scenario.Today(today, Copies.NONE, false, 0);
    return new PlanOutline(
        Timeline.of(now, plan, effects, months).segments().stream()
            .map(segment -> new Run(segment.from(), segment.to(), segment.access()))
            .toList());
  }
}
