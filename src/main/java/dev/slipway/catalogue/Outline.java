package dev.slipway.catalogue;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.PlanOutline;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a release plan month by month, with modifications or without. */
public final class Outline {

  private Outline() {}

  /** A step of a plan: from this month on, at the level of this name. */
  public record Step(int month, String access) {}

  /**
   * Months at one level.
   *
   * @param to the month in which it ends, not included
   * @param access the level's name, or null if the model is not deployed
   */
  public record Run(int from, int to, @Nullable String access) {}

  /**
   * The runs that cover the horizon.
   *
   * @param today the level in force, or null
   * @param months the horizon, 1 or more
   */
  public static List<Run> of(
      @Nullable String today, List<Step> plan, Collection<CatalogueEntry> chosen, int months) {
    List<Scenario.Step> steps =
        plan.stream()
            .map(step -> new Scenario.Step(step.month(), Access.valueOf(step.access()), null))
            .toList();
    List<Effect> effects = chosen.stream().flatMap(entry -> entry.effects().stream()).toList();
    Access level = today == null ? null : Access.valueOf(today);
    return PlanOutline.of(level, steps, effects, months).runs().stream()
        .map(
            run -> new Run(run.from(), run.to(), run.access() == null ? null : run.access().name()))
        .toList();
  }
}
