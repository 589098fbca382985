package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which questions there are: the columns that the plan and today ask for when they are run. A
 * quantity known exactly asks for none, and neither does one on which nothing here depends.
 *
 * @param first the set of draws that the score itself uses
 */
record Design(Course proposed, Course today, DrawnColumns first, List<Source> sources) {

  private static final int A_FEW = 16;

  /**
   * The design of a study.
   *
   * @param planned whether the plan is taken with its modifications
   */
  static Design of(Scenario scenario, boolean planned) {
    Course proposed = Course.of(scenario, planned ? together(scenario.modifications()) : List.of());
    Course today = Course.today(scenario);
    Columns few = new Columns(scenario.seed(), A_FEW);
    DrawnColumns ofProposed = asked(proposed, few);
    DrawnColumns ofToday = asked(today, few);
    Map<Object, Column> columns = columns(scenario);
    List<Source> sources = new ArrayList<>();
    for (int number = 0; number < Columns.FIXED; number++) {
      if (ofProposed.holds(number) || ofToday.holds(number)) {
        sources.add(source(number, columns, proposed, ofToday));
      }
    }
    for (Object key : ofProposed.keys()) {
      if (key instanceof String) {
        sources.add(source(key, columns, proposed, ofToday));
      }
    }
    DrawnColumns drawn = both(proposed, today, few);
    return new Design(proposed, today, drawn, List.copyOf(sources));
  }

  /** The same draws, with no question swapped. */
  Design ofNoQuestion() {
    return new Design(proposed, today, first, List.of());
  }

  /** All of them, unless some exclude each other. */
  private static List<Modification> together(List<Modification> modifications) {
    return Conflicts.excluding(modifications) ? List.of() : modifications;
  }

  /** Every column that may be asked for, by what it is drawn by. */
  private static Map<Object, Column> columns(Scenario scenario) {
    Map<Object, Column> columns = new HashMap<>();
    Stream.concat(Column.UNANSWERED.stream(), scenario.questions().stream().map(Question::column))
        .forEach(column -> columns.put(Source.key(column), column));
    return columns;
  }

  private static Source source(
      Object key, Map<Object, Column> columns, Course proposed, DrawnColumns ofToday) {
    Column column = Objects.requireNonNull(columns.get(key), () -> "unknown column " + key);
    double correlation = proposed.correlation(column);
    return new Source(column, correlation, ofToday.holds(key));
  }

  private static DrawnColumns asked(Course course, Columns columns) {
    return both(course, course, columns);
  }

  private static DrawnColumns both(Course one, Course other, Columns columns) {
    DrawnColumns.Recorder recorder = new DrawnColumns.Recorder(columns);
    Evaluation evaluation = new Evaluation();
    evaluation.of(one, evaluation.block(recorder, A_FEW));
    if (one != other) {
      evaluation.of(other, evaluation.block(recorder, A_FEW));
    }
    return recorder.asked();
  }
}
