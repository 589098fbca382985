package dev.slipway.pathway.delay;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Splits the change by a selection that delays the plan; see docs/model.md. */
public final class Delays {

  private Delays() {}

  /**
   * The split, or null if the selection delays nothing.
   *
   * @param change of the selection against the plan as proposed
   * @param before the plan as proposed
   * @param after with the selection
   */
  public static @Nullable DelaySplit of(
      Scenario scenario,
      List<Modification> selection,
      Runs runs,
      Change change,
      Tally before,
      Tally after) {
    int months = months(selection);
    if (months == 0 || nothingToDelay(scenario, selection)) {
      return null;
    }
    Course longer = Course.of(scenario.withHorizon(scenario.horizonMonths() + months), selection);
    List<Course> courses = new ArrayList<>(List.of(longer, longer.unreadyFor(months)));
    if (!onlyDelays(selection)) {
      courses.add(Course.of(scenario, atOnce(selection)));
    }
    List<Tally> tallies = runs.of(courses, false);
    Tally undelayed = courses.size() > 2 ? tallies.get(2) : before;
    Parts parts = new Parts(before, after, tallies.get(0), tallies.get(1), undelayed);
    return new DelaySplit(
        months,
        parts.of(Tally::bad, change.bad().mean()),
        parts.of(Tally::good, change.good().mean()));
  }

  /** By how many months a selection delays the plan. */
  public static int months(List<Modification> selection) {
    return effects(selection)
        .mapToInt(effect -> effect instanceof Effect.Delay delay ? delay.months() : 0)
        .sum();
  }

  /** The scenario with its window counted from the first step that this selection leaves it. */
  public static Scenario fromFirstStep(Scenario scenario, List<Modification> selection) {
    return scenario.withHorizon(scenario.horizonMonths() + firstStep(scenario, selection));
  }

  /** The month of the first step with this selection, 0 if there is no step. */
  public static int firstStep(Scenario scenario, List<Modification> selection) {
    int start = scenario.plan().steps().stream().mapToInt(Scenario.Step::month).min().orElse(0);
    int first =
        Stream.concat(
                scenario.plan().steps().stream().map(Scenario.Step::month),
                effects(selection)
                    .filter(Effect.SetAccess.class::isInstance)
                    .map(effect -> start + ((Effect.SetAccess) effect).afterMonths()))
            .mapToInt(Integer::intValue)
            .min()
            .orElse(0);
    return nothingToDelay(scenario, selection) ? 0 : first + months(selection);
  }

  private static boolean nothingToDelay(Scenario scenario, List<Modification> selection) {
    return scenario.plan().steps().isEmpty()
        && effects(selection).noneMatch(Effect.SetAccess.class::isInstance);
  }

  private static boolean onlyDelays(List<Modification> selection) {
    return effects(selection).allMatch(Effect.Delay.class::isInstance);
  }

  /** The selection without its delay; effects stay in their places, and so their draws the same. */
  private static List<Modification> atOnce(List<Modification> selection) {
    return selection.stream()
        .map(
            one ->
                one.withEffects(
                    one.effects().stream()
                        .map(
                            effect -> effect instanceof Effect.Delay ? new Effect.Delay(0) : effect)
                        .toList()))
        .toList();
  }

  private static Stream<Effect> effects(List<Modification> selection) {
    return selection.stream().flatMap(one -> one.effects().stream());
  }

  private record Parts(Tally before, Tally after, Tally longer, Tally behind, Tally undelayed) {

    DelaySplit.Part of(Function<Tally, double[]> side, double change) {
      double moved = difference(side.apply(after), side.apply(longer));
      double prepared = difference(side.apply(longer), side.apply(behind));
      double others =
          undelayed == before ? 0 : difference(side.apply(undelayed), side.apply(before));
      double rest = change - moved - prepared - others;
      return new DelaySplit.Part(moved, prepared, rest, others);
    }

    private static double difference(double[] later, double[] earlier) {
      double sum = 0;
      for (int i = 0; i < later.length; i++) {
        sum += later[i] - earlier[i];
      }
      return sum / later.length;
    }
  }
}
