package dev.slipway.pathway.ledger;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Columns;
import dev.slipway.stats.Metalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs several courses of one scenario on the same draws, a fixed block of draws at a time. */
public final class Runs {

  /** Draws in a block: what a ledger touches for so many stays in the processor's nearest cache. */
  static final int BLOCK = 128;

  private final Columns columns;
  private final Map<Object, Metalog> metalogs = new HashMap<>();

  public Runs(long seed, int draws) {
    this.columns = new Columns(seed, draws);
  }

  /** One tally for each course, with months kept if curves are wanted. */
  public List<Tally> of(List<Course> courses, boolean curves) {
    int draws = columns.draws();
    List<Tally> tallies =
        courses.stream()
            .map(
                course ->
                    new Tally(
                        draws, course.threats().size(), curves ? course.timeline().months() : 0))
            .toList();
    for (int from = 0; from < draws; from += BLOCK) {
      int size = Math.min(BLOCK, draws - from);
      BlockDraws block = new BlockDraws(columns, metalogs, from, size);
      for (int i = 0; i < tallies.size(); i++) {
        Ledger.run(new CourseDraws(courses.get(i), block), tallies.get(i));
      }
    }
    return tallies;
  }
}
