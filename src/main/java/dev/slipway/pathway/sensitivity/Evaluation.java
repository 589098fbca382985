package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Ledger;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sampling.CourseDraws;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.UniformColumns;
import java.util.HashMap;
import java.util.Map;

/** Runs courses on columns of one block. Keeps distributions that were fitted; for one thread. */
final class Evaluation {

  private final Map<Object, Metalog> metalogs = new HashMap<>();

  /** What one course comes to, by draw. */
  record Likelihoods(double[] bad, double[] good) {}

  Likelihoods of(Course course, UniformColumns columns, int size) {
    Tally tally = new Tally(size, course.threats().size());
    Ledger.run(new CourseDraws(course, new BlockDraws(columns, metalogs, 0, size)), tally);
    return new Likelihoods(tally.bad(), tally.good());
  }
}
