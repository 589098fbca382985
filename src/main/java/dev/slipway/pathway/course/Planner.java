package dev.slipway.pathway.course;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays a plan out month by month: steps set, then delayed, then capped. */
final class Planner {

  private final Scenario.Today today;
  private final TreeMap<Long, Scenario.Step> steps = new TreeMap<>();
  private final List<Effect> effects;
  private final long first;

  Planner(Scenario.Today today, List<Scenario.Step> plan, List<Effect> effects) {
    this.today = today;
    this.effects = effects;
    long delay = 0;
    for (Effect effect : effects) {
      if (effect instanceof Effect.Delay later) {
        delay += later.months();
      }
    }
    long start = plan.stream().mapToLong(Scenario.Step::month).min().orElse(0);
    for (Scenario.Step step : plan) {
      steps.put(step.month() + delay, step);
    }
    for (Effect effect : effects) {
      if (effect instanceof Effect.SetAccess set) {
        steps.put(start + set.afterMonths() + delay, new Scenario.Step(0, set.access(), null));
      }
    }
    first = steps.isEmpty() ? Long.MAX_VALUE : steps.firstKey();
  }

  Timeline timeline(int months) {
    @Nullable Access[] byMonth = new @Nullable Access[months];
    int shownFrom = today.monthsShown() > 0 ? 0 : months;
    for (int t = 0; t < months; t++) {
      Map.Entry<Long, Scenario.Step> entry = steps.floorEntry((long) t);
      Scenario.Step step = entry == null ? null : entry.getValue();
      byMonth[t] = step == null ? today.access() : capped(step.access(), t);
      if (t < shownFrom && shown(step, byMonth[t], t)) {
        shownFrom = t;
      }
    }
    return Timeline.of(byMonth, shownFrom);
  }

  private Access capped(Access access, int month) {
    Access result = access;
    for (Effect effect : effects) {
      if (effect instanceof Effect.CapAccess cap
          && within(month, cap.forMonths())
          && cap.access().compareTo(result) < 0) {
        result = cap.access();
      }
    }
    return result;
  }

  private boolean shown(Scenario.@Nullable Step step, @Nullable Access access, int month) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.NotShown quiet && within(month, quiet.forMonths())) {
        return false;
      }
    }
    Boolean said = step == null ? null : step.shown();
    return said != null ? said : access != null && access.compareTo(Access.INTERNAL) > 0;
  }

  private boolean within(int month, @Nullable Integer forMonths) {
    return month >= first && (forMonths == null || month - first < forMonths);
  }
}
