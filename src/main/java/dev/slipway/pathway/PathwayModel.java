package dev.slipway.pathway;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.summary.Assessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scoring model: what a scenario says about likelihoods, and what modifications change. */
public final class PathwayModel {

  /** Same scenario, seed and engine version: same bits. Changed whenever the bits change. */
  public static final String ENGINE_VERSION = "1";

  /** How many courses are held in memory at once; all of them are run on the same draws. */
  private static final int AT_ONCE = 4;

  private PathwayModel() {}

  /**
   * Scores the plan as it stands, nothing done, each modification alone, and all together if none
   * excludes another.
   *
   * @throws IllegalArgumentException if modifications conflict; see {@link Conflicts#in}
   */
  public static Answer answer(Scenario scenario, Options options) {
    List<Modification> modifications = scenario.modifications();
    refuseConflicts(modifications);
    Runs runs = new Runs(scenario.seed(), scenario.draws());
    Assessor assessor = new Assessor(options);
    Course course = Course.of(scenario, List.of());
    Course nothingDone = Course.today(scenario);
    List<Tally> first = runs.of(List.of(course, nothingDone), options.curves());
    Tally proposed = first.get(0);
    Tally today = first.get(1);
    Assessment asProposed = assessor.assess(proposed, course.threats(), null);
    Assessment asToday = assessor.assess(today, nothingDone.threats(), proposed);
    Margin margin = assessor.margin(today, proposed);

    boolean together = !modifications.isEmpty() && !Conflicts.excluding(modifications);
    List<Course> others = new ArrayList<>();
    modifications.forEach(one -> others.add(Course.of(scenario, List.of(one))));
    if (together) {
      others.add(Course.of(scenario, modifications));
    }
    List<Assessment> assessed = assess(others, runs, options, assessor, proposed);
    Map<String, Assessment> with = new LinkedHashMap<>();
    for (int i = 0; i < modifications.size(); i++) {
      with.put(modifications.get(i).id(), assessed.get(i));
    }
    @Nullable Assessment all = together ? assessed.get(assessed.size() - 1) : null;
    return new Answer(asProposed, margin, asToday, with, all);
  }

  /**
   * Scores the plan as it stands and with exactly these modifications together.
   *
   * @param ids of modifications of the scenario
   * @throws IllegalArgumentException if an id is unknown, or the modifications conflict
   */
  public static Comparison compare(Scenario scenario, Set<String> ids, Options options) {
    List<Modification> chosen =
        scenario.modifications().stream().filter(one -> ids.contains(one.id())).toList();
    if (chosen.size() != ids.size()) {
      throw new IllegalArgumentException("unknown modification among " + ids);
    }
    refuseConflicts(chosen);
    Course before = Course.of(scenario, List.of());
    Course after = Course.of(scenario, chosen);
    List<Tally> tallies =
        new Runs(scenario.seed(), scenario.draws()).of(List.of(before, after), options.curves());
    Assessor assessor = new Assessor(options);
    return new Comparison(
        assessor.assess(tallies.get(0), before.threats(), null),
        assessor.assess(tallies.get(1), after.threats(), tallies.get(0)));
  }

  private static List<Assessment> assess(
      List<Course> courses, Runs runs, Options options, Assessor assessor, Tally proposed) {
    List<Assessment> assessed = new ArrayList<>();
    for (int from = 0; from < courses.size(); from += AT_ONCE) {
      List<Course> group = courses.subList(from, Math.min(from + AT_ONCE, courses.size()));
      List<Tally> tallies = runs.of(group, options.curves());
      for (int i = 0; i < group.size(); i++) {
        assessed.add(assessor.assess(tallies.get(i), group.get(i).threats(), proposed));
      }
    }
    return assessed;
  }

  private static void refuseConflicts(List<Modification> selection) {
    List<Conflicts.Conflict> conflicts = Conflicts.in(selection);
    if (!conflicts.isEmpty()) {
      throw new IllegalArgumentException("conflicting modifications: " + conflicts);
    }
  }
}
