package dev.slipway.pathway.ledger;

import dev.slipway.pathway.Options;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Columns;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.SharedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Runs several courses of one scenario on the same draws, a fixed block of draws at a time. */
public final class Runs {

  /**
   * Draws in a block: so many that looking their quantities up costs little beside working them.
   */
  static final int BLOCK = 1024;

  private final Columns columns;
  private final Map<Object, Metalog> metalogs = new ConcurrentHashMap<>();

  public Runs(long seed, int draws) {
    this.columns = SharedColumns.of(seed, draws);
  }

  /** One tally for each course, with months kept if curves are wanted. */
  public List<Tally> of(List<Course> courses, boolean curves) {
    return of(courses, curves, false);
  }

  private List<Tally> of(List<Course> courses, boolean curves, boolean routes) {
    List<Tally> tallies = new ArrayList<>();
    for (Course course : courses) {
      int horizon = curves ? course.timeline().months() : 0;
      tallies.add(new Tally(columns.draws(), course.threats().size(), horizon, routes));
    }
    blocks(
        block -> {
          for (int i = 0; i < courses.size(); i++) {
            Ledger.run(new CourseDraws(courses.get(i), block), tallies.get(i));
          }
        });
    return tallies;
  }

  /**
   * The same by those who are to compute. Of several, each takes a course by itself: what courses
   * have in common is then drawn for each, which costs less than waiting for it.
   */
  public List<Tally> of(List<Course> courses, Options options) {
    return of(courses, options, false);
  }

  /** The same, with routes by month where curves are wanted. */
  public List<Tally> withRoutes(List<Course> courses, Options options) {
    return of(courses, options, true);
  }

  private List<Tally> of(List<Course> courses, Options options, boolean routes) {
    if (options.workers() == Workers.ALONE) {
      return of(courses, options.curves(), routes);
    }
    Tally[] tallies = new Tally[courses.size()];
    options
        .workers()
        .run(
            tallies.length,
            i -> tallies[i] = of(List.of(courses.get(i)), options.curves(), routes).get(0));
    return List.of(tallies);
  }

  /** Hands over all draws, a block after the other. */
  public void blocks(Consumer<BlockDraws> each) {
    int draws = columns.draws();
    for (int from = 0; from < draws; from += BLOCK) {
      each.accept(new BlockDraws(columns, metalogs, from, Math.min(BLOCK, draws - from)));
    }
  }
}
