package dev.slipway.pathway;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.summary.Assessor;
import java.util.List;

/**
 * Several plans on the same draws.
 *
 * @param plans in the order in which they were given
 * @param changes from each (first index) to each (second), draw by draw; from a plan to itself
 *     nothing changes
 */
public record SideBySide(List<Plan> plans, List<List<Change>> changes) {

  public SideBySide {
    plans = List.copyOf(plans);
    changes = changes.stream().map(List::copyOf).toList();
  }

  /**
   * Scores several plans, each with all its modifications, on the same draws. A change between
   * plans of different models is a difference of what is judged of two models, and not what one
   * decision would change.
   *
   * @param plans of one seed and number of draws, so that each draw means the same in all; their
   *     horizons differ where windows are counted from each one's first step
   * @throws IllegalArgumentException if they differ in these, or modifications of one conflict
   */
  public static SideBySide of(List<Scenario> plans, Options options) {
    refuseUnlike(plans);
    Runs runs = new Runs(plans.get(0).seed(), plans.get(0).draws());
    List<Course> courses =
        plans.stream().map(plan -> Course.of(plan, plan.modifications())).toList();
    List<Course> today = plans.stream().map(Course::today).toList();
    // Months take much memory, so nobody keeps them for two plans at a time; draws take little.
    List<Tally> planned = runs.of(courses, options.withoutCurves());
    List<Tally> left = runs.of(today, options.withoutCurves());
    Plan[] assessed = new Plan[plans.size()];
    options
        .workers()
        .run(
            assessed.length,
            i -> {
              Assessor assessor = new Assessor(options);
              Tally whole =
                  options.curves() ? runs.of(List.of(courses.get(i)), true).get(0) : planned.get(i);
              assessed[i] =
                  new Plan(
                      assessor.assess(whole, courses.get(i).threats(), null),
                      assessor.margin(left.get(i), planned.get(i)),
                      assessor.assess(left.get(i), today.get(i).threats(), null));
            });
    Assessor assessor = new Assessor(options);
    return new SideBySide(
        List.of(assessed),
        planned.stream()
            .map(from -> planned.stream().map(to -> assessor.change(from, to)).toList())
            .toList());
  }

  private static void refuseUnlike(List<Scenario> plans) {
    Scenario first = plans.get(0);
    for (Scenario plan : plans) {
      if (plan.seed() != first.seed() || plan.draws() != first.draws()) {
        throw new IllegalArgumentException("plans of different seeds or draws");
      }
      if (!Conflicts.in(plan.modifications()).isEmpty()) {
        throw new IllegalArgumentException("conflicting modifications");
      }
    }
  }

  /**
   * One of them, with all its modifications.
   *
   * @param margin against everything left as it is
   */
  public record Plan(Assessment assessment, Margin margin, Assessment asToday) {}
}
