package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Threat;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import org.jspecify.annotations.Nullable;

/** What of a model's threats and benefits can be had already, elsewhere, for a block of draws. */
final class Substitutes {

  private record Key(Question which, double[] before, double[] after) {}

  private Substitutes() {}

  /**
   * q of a threat; null if there is none. A chain that tells of a world without the model has
   * counted substitutes already.
   */
  static double @Nullable [] of(Threat threat, ThreatRate rates, CourseDraws draws) {
    Question which =
        switch (threat.kind()) {
          case ACCIDENT -> Question.SUBSTITUTE_USE;
          case MISUSE, AUTONOMY -> Question.SUBSTITUTE_MISUSE;
        };
    double[] share = threat.addsToOthers() ? null : draws.substitute(which);
    return share == null || !isImproved(draws.course())
        ? share
        : outdone(which, share, rates.rateOfTheOriginal(), rates.rate(), draws);
  }

  /** Whether the model becomes more or less capable or general than it is proposed. */
  static boolean isImproved(Course course) {
    return course.generality() != course.scenario().plan().generality()
        || !course.factors(Target.SCALE_CAPABILITY).isEmpty();
  }

  /** What makes this model better does not make substitutes so: their share falls as it gains. */
  static double[] outdone(
      Question which, double[] share, double[] before, double[] after, CourseDraws draws) {
    return draws.recent(
        new Key(which, before, after),
        () -> {
          double[] left = share.clone();
          for (int i = 0; i < left.length; i++) {
            left[i] *= after[i] == 0 ? 1 : Math.min(1, before[i] / after[i]);
          }
          return left;
        });
  }

  /** The exposure in a world with substitutes, q + (1 − q) E. */
  static double[] beside(double @Nullable [] share, double[] exposure) {
    if (share == null) {
      return exposure;
    }
    double[] all = new double[exposure.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = share[i] + (1 - share[i]) * exposure[i];
    }
    return all;
  }
}
