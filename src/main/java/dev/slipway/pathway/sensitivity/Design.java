package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.sampling.Dimension;
import dev.slipway.stats.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Which questions there are: the columns that the plan and today ask for when they are run. A
 * quantity known exactly asks for none, and neither does one on which nothing here depends.
 *
 * @param first the set of draws that the score itself uses
 */
record Design(Course proposed, Course today, DrawnColumns first, List<Source> sources) {

  private static final int A_FEW = 16;

  static Design of(Scenario scenario) {
    Course proposed = Course.of(scenario, List.of());
    Course today = Course.today(scenario);
    Columns few = new Columns(scenario.seed(), A_FEW);
    DrawnColumns ofProposed = asked(proposed, few);
    DrawnColumns ofToday = asked(today, few);
    List<Source> sources = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      Integer key = dimension.ordinal();
      if (ofProposed.holds(key) || ofToday.holds(key)) {
        sources.add(Source.of(key, scenario, ofToday.holds(key)));
      }
    }
    for (Object key : ofProposed.keys()) {
      if (key instanceof String) {
        sources.add(Source.of(key, scenario, ofToday.holds(key)));
      }
    }
    DrawnColumns drawn = both(proposed, today, few);
    return new Design(proposed, today, drawn, List.copyOf(sources));
  }

  private static DrawnColumns asked(Course course, Columns columns) {
    return both(course, course, columns);
  }

  private static DrawnColumns both(Course one, Course other, Columns columns) {
    DrawnColumns.Recorder recorder = new DrawnColumns.Recorder(columns);
    Evaluation evaluation = new Evaluation();
    evaluation.of(one, recorder, A_FEW);
    if (one != other) {
      evaluation.of(other, recorder, A_FEW);
    }
    return recorder.asked();
  }
}
