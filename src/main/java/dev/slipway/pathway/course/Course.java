package dev.slipway.pathway.course;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scenario's plan with some of its modifications applied. Stages 1 to 3 are done here; the
 * factors of stage 4 are kept, in the order of their modifications' ids, for the draws.
 *
 * @param answers of the scenario, and of what modifications bring
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
    Answers answers,
    List<Applied> factors,
    int unreadyFor) {

  /** Everything left as it is today: empty plan, no modification. */
  public static Course today(Scenario scenario) {
    return of(scenario, List.of(), List.of());
  }

  /** The plan with these modifications, whose order makes no difference. */
  public static Course of(Scenario scenario, List<Modification> modifications) {
    return of(scenario, scenario.plan().steps(), modifications);
  }

  private static Course of(
      Scenario scenario, List<Scenario.Step> plan, List<Modification> modifications) {
    List<Effect> effects = new ArrayList<>();
    Answers answers = scenario.answers();
    List<Applied> factors = new ArrayList<>();
    List<Modification> ordered = new ArrayList<>(modifications);
    ordered.sort(Comparator.comparing(Modification::id));
    for (Modification modification : ordered) {
      answers = answers.over(modification.answers());
      for (int i = 0; i < modification.effects().size(); i++) {
        Effect effect = modification.effects().get(i);
        effects.add(effect);
        if (effect instanceof Effect.Factor factor) {
          factors.add(new Applied(modification.strength(i, factor), factor));
        }
      }
    }
    Timeline timeline =
        new Planner(scenario.plan().today(), plan, effects).timeline(scenario.horizonMonths());
    return new Levels(scenario, effects).course(timeline, answers, factors);
  }

  /** The same course with a readiness clock that starts so many months behind. */
  public Course unreadyFor(int months) {
    return new Course(
        scenario,
        timeline,
        scope,
        generality,
        assurance,
        threats,
        benefits,
        answers,
        factors,
        months);
  }

  /** The factors on one target. */
  public List<Applied> factors(Target target) {
    return chosen(target, null);
  }

  /** The factors on one target that are about the threat or benefit of this id. */
  public List<Applied> factors(Target target, String id) {
    return chosen(target, id);
  }

  /** The factors on a step of the chain of a threat. */
  public List<Applied> stepFactors(String threat, ChainStep step) {
    return factors(Target.THREAT_STEP, threat).stream()
        .filter(applied -> Objects.requireNonNull(applied.factor().step()).id().equals(step.id()))
        .toList();
  }

  /** How far a column tells of what its group has in common; 0 if it has no group. */
  public double correlation(Column column) {
    double correlation = scenario.constants().correlation().of(column);
    if (column.chain().isEmpty()) {
      return correlation;
    }
    long uncertain =
        threats.stream()
            .filter(threat -> threat.id().equals(column.chain()))
            .flatMap(threat -> threat.steps().stream())
            .filter(step -> step.questions(column.chain()).stream().anyMatch(this::isUncertain))
            .count();
    double others = Math.max(1, uncertain);
    return correlation / (others - (others - 1) * correlation);
  }

  private boolean isUncertain(Question question) {
    return answers.answer(question) instanceof Quantity.Percentiles;
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
