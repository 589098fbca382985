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

  BlockDraws block(UniformColumns columns, int size) {
    return new BlockDraws(columns, metalogs, 0, size);
  }

  Likelihoods of(Course course, BlockDraws block) {
    Tally tally = new Tally(block.size(), course.threats().size());
    Ledger.run(new CourseDraws(course, block), tally);
    return new Likelihoods(tally.bad(), tally.good());
  }
}
