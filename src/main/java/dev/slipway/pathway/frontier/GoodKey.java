package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.course.Timeline;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import java.util.List;

/**
 * All that P(good) depends on in a course: courses with equal keys have it to the bit in common.
 * Safeguards, threats, readiness and the exposure of copies are not among it.
 */
record GoodKey(
    Timeline timeline,
    Scope scope,
    Generality generality,
    List<Benefit> benefits,
    List<Applied> factors) {

  static GoodKey of(Course course) {
    List<Applied> factors =
        course.factors().stream()
            .filter(
                applied ->
                    switch (applied.factor().target()) {
                      case SAFEGUARD,
                          BUILT_IN_SAFEGUARD,
                          THREAT_RATE,
                          COPY_EXPOSURE,
                          READINESS_CEILING,
                          READINESS_HALF_TIME ->
                          false;
                      default -> true;
                    })
            .toList();
    return new GoodKey(
        course.timeline(), course.scope(), course.generality(), course.benefits(), factors);
  }
}
