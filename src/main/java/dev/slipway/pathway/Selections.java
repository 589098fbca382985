package dev.slipway.pathway;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.delay.Delays;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.summary.Assessor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Assesses a scenario's plan with several selections of modifications, on the same draws. */
record Selections(Scenario scenario, Runs runs, Options options) {

  /** How many courses are held in memory at once; all of them are run on the same draws. */
  private static final int AT_ONCE = 4;

  /** One assessment for each selection, with its change against the plan as proposed. */
  List<Assessment> assess(List<List<Modification>> selections, Tally proposed) {
    List<Assessment> assessed = new ArrayList<>();
    for (int from = 0; from < selections.size(); from += AT_ONCE) {
      List<List<Modification>> group =
          selections.subList(from, Math.min(from + AT_ONCE, selections.size()));
      List<Course> courses = group.stream().map(one -> Course.of(scenario, one)).toList();
      List<Tally> tallies = runs.of(courses, options);
      List<Function<Assessor, Assessment>> each = new ArrayList<>();
      for (int i = 0; i < group.size(); i++) {
        Tally tally = tallies.get(i);
        List<Modification> selection = group.get(i);
        List<Threat> threats = courses.get(i).threats();
        each.add(
            assessor ->
                split(assessor.assess(tally, threats, proposed), selection, proposed, tally));
      }
      assessed.addAll(Assessor.of(each, options));
    }
    return assessed;
  }

  /** With what a delay in the selection buys. */
  Assessment split(Assessment assessed, List<Modification> selection, Tally before, Tally after) {
    Change change = assessed.change();
    return change == null
        ? assessed
        : assessed.withChange(
            change.withDelay(Delays.of(scenario, selection, runs, change, before, after)));
  }
}
