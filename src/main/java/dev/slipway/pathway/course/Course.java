package dev.slipway.pathway.course;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Generality;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Scope;
import dev.slipway.pathway.Target;
import dev.slipway.pathway.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario's plan with some of its modifications applied. Stages 1 to 3 are done here; the
 * factors of stage 4 are kept, in the order of their modifications' ids, for the draws.
 *
 * @param unreadyFor the readiness clock starts at minus so many months, and counts from 0 on; 0 but
 *     for telling what a delay buys
 */
public record Course(
    Scenario scenario,
    Timeline timeline,
    Scope scope,
    Generality generality,
    Assurance assurance,
    List<Threat> threats,
    List<Benefit> benefits,
    List<Applied> factors,
    int unreadyFor) {

  /** Everything left as it is today: empty plan, no modification. */
  public static Course today(Scenario scenario) {
    return of(scenario, List.of(), List.of());
  }

  /** The plan with these modifications, whose order makes no difference. */
  public static Course of(Scenario scenario, List<Modification> modifications) {
    return of(scenario, scenario.plan(), modifications);
  }

  private static Course of(
      Scenario scenario, List<Scenario.Step> plan, List<Modification> modifications) {
    List<Effect> effects = new ArrayList<>();
    List<Applied> factors = new ArrayList<>();
    List<Modification> ordered = new ArrayList<>(modifications);
    ordered.sort(Comparator.comparing(Modification::id));
    for (Modification modification : ordered) {
      for (int i = 0; i < modification.effects().size(); i++) {
        Effect effect = modification.effects().get(i);
        effects.add(effect);
        if (effect instanceof Effect.Factor factor) {
          factors.add(new Applied("effect/" + modification.id() + "/" + i, factor));
        }
      }
    }
    Timeline timeline =
        new Planner(scenario.today(), plan, effects).timeline(scenario.horizonMonths());
    return new Levels(scenario, effects).course(timeline, factors);
  }

  /** The same course with a readiness clock that starts so many months behind. */
  public Course unreadyFor(int months) {
    return new Course(
        scenario, timeline, scope, generality, assurance, threats, benefits, factors, months);
  }

  /** The factors on one target. */
  public List<Applied> factors(Target target) {
    return chosen(target, null);
  }

  /** The factors on one target that are about the threat or benefit of this id. */
  public List<Applied> factors(Target target, String id) {
    return chosen(target, id);
  }

  /** A plain loop: this is asked many times for every block of draws. */
  private List<Applied> chosen(Target target, @Nullable String id) {
    List<Applied> chosen = List.of();
    for (Applied applied : factors) {
      if (applied.factor().target() == target && (id == null || applied.factor().about(id))) {
        chosen = chosen.isEmpty() ? new ArrayList<>() : chosen;
        chosen.add(applied);
      }
    }
    return chosen;
  }
}
