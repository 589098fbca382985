package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Threat;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one course makes of one threat, for a block of draws. Courses that agree on all that
 * something depends on have it in common.
 */
public final class ThreatDraws {

  private record Own(
      Threat threat,
      Access access,
      Quantity own,
      Scope scope,
      double @Nullable [] spread,
      List<Applied> safeguards,
      double[] servable,
      double @Nullable [] substitute) {}

  private record Servable(Threat threat, Quantity own, List<Applied> factors) {}

  private final Threat threat;
  private final int place;
  private final CourseDraws draws;
  private final Course course;
  private final double[] rate;
  private final double[] unfiltered;
  private final double @Nullable [] substitute;
  private final double[] servable;
  private final double[] copy;

  private ThreatDraws(Threat threat, CourseDraws draws, double[] copyExposure) {
    this.threat = threat;
    this.place = draws.course().threats().indexOf(threat);
    this.draws = draws;
    this.course = draws.course();
    ThreatRate rates = new ThreatRate(threat, draws, spread());
    this.rate = rates.rate();
    this.unfiltered = sharedServable();
    this.substitute = Substitutes.of(threat, rates, draws);
    this.servable = Substitutes.beside(substitute, unfiltered);
    this.copy = Substitutes.beside(substitute, makeCopy(copyExposure));
  }

  /** All threats of the course, in the order of their ids: sums then do not depend on its own. */
  public static List<ThreatDraws> all(CourseDraws draws) {
    double[] exposure = draws.copies().exposure();
    return draws.course().threats().stream()
        .sorted(Comparator.comparing(Threat::id))
        .map(threat -> new ThreatDraws(threat, draws, exposure))
        .toList();
  }

  /** Its place among the threats of the course. */
  public int place() {
    return place;
  }

  /** n / 12: extremely bad outcomes a month at exposure 1 and no readiness. */
  public double[] rate() {
    return rate;
  }

  /** q: exposure through what exists already, which all others include; null if there is none. */
  public double @Nullable [] substitute() {
    return substitute;
  }

  /** 1 − T: exposure through weights that are out. */
  public double[] servable() {
    return servable;
  }

  /** c: exposure through a restricted copy. */
  public double[] copy() {
    return copy;
  }

  /** E: exposure through the originator's own deployment at this level; null: not deployed. */
  public double[] ownExposure(@Nullable Access access) {
    if (access == null) {
      return substitute == null ? new double[draws.size()] : substitute;
    }
    List<Applied> safeguards = course.factors(Target.SAFEGUARD, threat.id());
    Quantity own = course.answers().answer(Question.safeguard(threat.id(), access));
    Object key =
        new Own(threat, access, own, course.scope(), spread(), safeguards, unfiltered, substitute);
    return draws.recent(key, () -> makeOwn(access, safeguards));
  }

  private double[] makeOwn(Access access, List<Applied> safeguards) {
    double[] exposure = unstopped(access, safeguards);
    double[] scope =
        switch (threat.kind()) {
          case ACCIDENT -> draws.reach().useScope();
          case MISUSE, AUTONOMY -> draws.reach().misuseScope();
        };
    double[] reach = reach(access);
    for (int i = 0; i < exposure.length; i++) {
      exposure[i] = reach[i] * scope[i] * exposure[i] * unfiltered[i];
    }
    return Substitutes.beside(substitute, exposure);
  }

  private double[] reach(Access access) {
    return switch (threat.kind()) {
      case MISUSE -> draws.reach().misuse(access);
      case ACCIDENT -> draws.reach().use(access);
      case AUTONOMY -> draws.answers().ones();
    };
  }

  private double[] sharedServable() {
    List<Applied> factors =
        course.scenario().plan().today().weightsOut()
            ? List.of()
            : course.factors(Target.BUILT_IN_SAFEGUARD, threat.id());
    Quantity own = course.answers().answer(Question.builtInSafeguard(threat.id()));
    return draws.recent(new Servable(threat, own, factors), () -> makeServable(factors));
  }

  private double[] makeServable(List<Applied> factors) {
    double[] rest = draws.answers().complement(Question.builtInSafeguard(threat.id())).clone();
    return draws.factors().without(rest, factors);
  }

  private double[] makeCopy(double[] misuseExposure) {
    return switch (threat.kind()) {
      case MISUSE -> misuseExposure;
      case ACCIDENT -> draws.copies().benefit();
      case AUTONOMY -> draws.answers().ones();
    };
  }

  /** 1 − S at this level, in an array of its own. */
  private double[] unstopped(Access access, List<Applied> safeguards) {
    Question question = Question.safeguard(threat.id(), access);
    double[] rest =
        draws.answers().answered(question)
            ? draws.answers().complement(question).clone()
            : draws.answers().widened(question, spread(), true);
    return draws.factors().without(rest, safeguards);
  }

  private double @Nullable [] spread() {
    return threat.relative() ? draws.scale().spread() : null;
  }
}
