package dev.slipway.pathway.sampling;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.PooledAnswers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of one course for a block of draws, its factors applied; symbols as in
 * docs/model.md. Arrays may be shared and are not to be changed.
 */
public final class CourseDraws {

  private static final double TEN_BILLION = StrictMath.log(1e10);

  /** Spread factors are capped at this. */
  private static final double WIDEST = 3;

  /** Times are held above this, so that no power of a ratio overflows. */
  private static final double SHORTEST = 1e-9;

  private final Course course;
  private final Scenario scenario;
  private final BlockDraws block;

  private record Spread(Assurance assurance, List<Applied> scaling) {}

  private record Scale(List<Applied> scaling) {}

  public CourseDraws(Course course, BlockDraws block) {
    this.course = course;
    this.scenario = course.scenario();
    this.block = block;
  }

  public Course course() {
    return course;
  }

  public int size() {
    return block.size();
  }

  public int from() {
    return block.from();
  }

  /**
   * What courses of one scenario on this block have in common: made when it is first asked for
   * under a key.
   */
  public <T> T shared(Object key, Supplier<T> make) {
    return block.shared(scenario, key, make);
  }

  /** Likewise, for one array of many: only those that were asked for lately are kept. */
  double[] recent(Object key, Supplier<double[]> make) {
    return block.recent(scenario, key, make);
  }

  /** An answer by draw: the sheet's, or what reviewers answered in its place. */
  double[] value(Question question) {
    PooledAnswers pooled = scenario.reviewers().answersTo(question);
    Uniforms column = uniforms(question);
    return pooled == null
        ? block.value(column, question.kind(), course.answers().answer(question))
        : block.pooled(column, question.kind(), pooled, false);
  }

  /** One minus a unit answer, likewise. */
  double[] complement(Question question) {
    PooledAnswers pooled = scenario.reviewers().answersTo(question);
    Uniforms column = uniforms(question);
    return pooled == null
        ? block.complement(column, course.answers().answer(question))
        : block.pooled(column, Kind.UNIT, pooled, true);
  }

  /**
   * A unit answer, or its complement, as this course takes it before the effects of modifications:
   * of a safeguard against a relative threat with its spread.
   */
  public double[] chance(Question question, boolean complement) {
    boolean widened =
        question.family() == Family.SAFEGUARD
            && !answered(question)
            && course.threats().stream()
                .anyMatch(each -> each.id().equals(question.id()) && each.relative());
    if (widened) {
      return widened(question, spread(), complement);
    }
    return complement ? complement(question) : value(question);
  }

  /** The sheet's answer, or its complement, with its spread multiplied; in an array of its own. */
  double[] widened(Question question, double @Nullable [] spread, boolean complement) {
    Quantity own = course.answers().answer(question);
    return block.widened(uniforms(question), question.kind(), own, spread, complement);
  }

  private Uniforms uniforms(Question question) {
    Column column = question.column();
    return new Uniforms(column, course.correlation(column));
  }

  /** Whether a question has reviewers' answers, which are never relative. */
  boolean answered(Question question) {
    return scenario.reviewers().answersTo(question) != null;
  }

  /** m, the copy lag in months; modifications slow the clock instead and leave the past alone. */
  public double[] copyLag() {
    double[] lag = value(Question.COPY_LAG).clone();
    if (isLagRelative()) {
      double[] barrier = power(value(Question.COPY_BARRIER_EXPONENT), scale(List.of()));
      for (int i = 0; i < lag.length; i++) {
        lag[i] *= barrier[i];
      }
    }
    return notTooShort(lag);
  }

  /** How many times slower the copycat clock runs from the decision on; null if as fast as ever. */
  public double @Nullable [] slowing() {
    List<Applied> slower = course.factors(Target.COPY_LAG);
    List<Applied> scaling = isLagRelative() ? course.factors(Target.SCALE_PARAMETERS) : List.of();
    if (slower.isEmpty() && scaling.isEmpty()) {
      return null;
    }
    double[] slowing = multiplied(ones(), slower);
    if (!scaling.isEmpty()) {
      Products.multiply(slowing, raised(scaling, Question.COPY_BARRIER_EXPONENT));
    }
    return notTooShort(slowing);
  }

  private boolean isLagRelative() {
    return scenario.constants().lagRelative() && !answered(Question.COPY_LAG);
  }

  /** The product of factors, each to a power that is an answer. */
  double[] raised(List<Applied> factors, Question exponent) {
    double[] logarithm = new double[size()];
    for (Applied applied : factors) {
      double[] e = value(applied.question()).clone();
      Vectors.log(e);
      for (int i = 0; i < e.length; i++) {
        logarithm[i] += e[i];
      }
    }
    return power(value(exponent), logarithm);
  }

  /** A step of a chain on one side: a count times its factors, or a chance with its odds so. */
  double[] step(Question side, List<Applied> factors) {
    if (side.kind() == Kind.POSITIVE) {
      return multiplied(value(side).clone(), factors);
    }
    if (factors.isEmpty()) {
      return value(side);
    }
    double[] odds = multiplied(ones(), factors);
    double[] chance = value(side);
    double[] rest = complement(side);
    for (int i = 0; i < odds.length; i++) {
      double happens = chance[i] * odds[i];
      odds[i] = happens / (happens + rest[i]);
    }
    return odds;
  }

  /** α, the chance that a copy is openly distributed at once; null if none is. */
  public double @Nullable [] openAtOnce() {
    return isExactly(Question.OPEN_AT_ONCE, 0) ? null : value(Question.OPEN_AT_ONCE);
  }

  /** C to the power of an exponent; null where the model is as capable as the reference model. */
  double @Nullable [] capability(Question exponent) {
    if (isExactly(Question.CAPABILITY, 1)) {
      return null;
    }
    return block.kept(
        scenario,
        List.of(Question.CAPABILITY, exponent),
        () -> {
          double[] logarithm = value(Question.CAPABILITY).clone();
          Vectors.log(logarithm);
          return power(value(exponent), logarithm);
        });
  }

  /** q_b or q_g, what can be had already; null where nothing can. */
  double @Nullable [] substitute(Question which) {
    return isExactly(which, 0) ? null : value(which);
  }

  /** Whether an answer is this number and nothing else, so that it can be passed over. */
  private boolean isExactly(Question question, double number) {
    return !answered(question)
        && course.answers().answer(question) instanceof Quantity.Exact exact
        && exact.p50() == number;
  }

  /** v. */
  public double[] neverCopied() {
    return value(Question.NEVER_COPIED);
  }

  /** 1 − v. */
  public double[] everCopied() {
    return complement(Question.NEVER_COPIED);
  }

  /** A. */
  public double[] acceleration() {
    return value(Question.ACCELERATION);
  }

  /** w, in months. */
  public double[] openHalfLife() {
    return notTooShort(value(Question.OPEN_HALF_LIFE).clone());
  }

  /** c_b. */
  public double[] copyExposure() {
    double[] exposure = value(Question.COPY_EXPOSURE).clone();
    for (Applied applied : course.factors(Target.COPY_EXPOSURE)) {
      double[] e = value(applied.question());
      for (int i = 0; i < exposure.length; i++) {
        exposure[i] *= e[i];
      }
    }
    return exposure;
  }

  /** c_g. */
  public double[] copyBenefit() {
    return value(Question.COPY_BENEFIT);
  }

  /** l(a) per month; an undeployed model and open weights leak as an internal one does. */
  public double[] leak(@Nullable Access access) {
    Access at = access == null || access == Access.OPEN_WEIGHTS ? Access.INTERNAL : access;
    return multiplied(value(Question.leak(at)).clone(), course.factors(Target.LEAK_RATE));
  }

  /** h, in months on the readiness clock. */
  public double[] readinessHalfTime() {
    return notTooShort(
        multiplied(
            value(Question.READINESS_HALF_TIME).clone(),
            course.factors(Target.READINESS_HALF_TIME)));
  }

  /** L. */
  public double[] learning() {
    return value(Question.LEARNING);
  }

  /** 1 − D. */
  public double[] unpreventable() {
    double[] rest = complement(Question.READINESS_CEILING).clone();
    return without(rest, course.factors(Target.READINESS_CEILING));
  }

  /** D, with its digits even if it is tiny. */
  public double[] preventable() {
    double[] ceiling = value(Question.READINESS_CEILING).clone();
    for (Applied applied : course.factors(Target.READINESS_CEILING)) {
      double[] e = value(applied.question());
      for (int i = 0; i < ceiling.length; i++) {
        ceiling[i] = Math.min(1, ceiling[i] + (1 - ceiling[i]) * e[i]);
      }
    }
    return ceiling;
  }

  /** r_b(a). */
  double[] misuseReach(Access access) {
    return access == Access.OPEN_WEIGHTS ? ones() : value(Question.reachMisuse(access));
  }

  /** r_g(a). */
  double[] useReach(Access access) {
    return access == Access.OPEN_WEIGHTS ? ones() : value(Question.reachUse(access));
  }

  double[] ones() {
    double[] ones = new double[size()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** s_b. */
  double[] misuseScope() {
    return value(Question.scopeMisuse(course.scope()));
  }

  /** s_g. */
  double[] useScope() {
    return value(Question.scopeUse(course.scope()));
  }

  /** x_b. */
  double[] generalityOfThreats(Generality generality) {
    return value(Question.generalityThreats(generality));
  }

  /** x_g. */
  double[] generalityOfBenefits(Generality generality) {
    return value(Question.generalityBenefits(generality));
  }

  /** 1 − f. */
  double[] unhindered() {
    return without(complement(Question.FRICTION).clone(), course.factors(Target.FRICTION));
  }

  /** ln(P / 1e10), P scaled. */
  private double[] scale(List<Applied> scaling) {
    return block.kept(
        scenario,
        new Scale(scaling),
        () -> {
          double[] p = value(Question.PARAMETERS).clone();
          multiplied(p, scaling);
          for (int i = 0; i < p.length; i++) {
            p[i] = Math.max(p[i], Double.MIN_NORMAL);
          }
          Vectors.log(p);
          for (int i = 0; i < p.length; i++) {
            p[i] -= TEN_BILLION;
          }
          return p;
        });
  }

  /** The factor on the spread of what is relative: (P / 1e10)^e_s times the assurance's. */
  double[] spread() {
    Assurance assurance = course.assurance();
    List<Applied> scaling = course.factors(Target.SCALE_PARAMETERS);
    return block.kept(
        scenario,
        new Spread(assurance, scaling),
        () -> {
          double shown = scenario.constants().spread(assurance);
          double[] spread = power(value(Question.SPREAD_EXPONENT), scale(scaling));
          for (int i = 0; i < spread.length; i++) {
            spread[i] = Math.min(WIDEST, spread[i] * shown);
          }
          return spread;
        });
  }

  /** (P / 1e10)^e. */
  private static double[] power(double[] exponent, double[] scale) {
    double[] power = new double[scale.length];
    for (int i = 0; i < power.length; i++) {
      power[i] = exponent[i] * scale[i];
    }
    Vectors.exp(power, Double.POSITIVE_INFINITY);
    return power;
  }

  /** Multiplies by positive factors, in place. */
  double[] multiplied(double[] array, List<Applied> factors) {
    for (Applied applied : factors) {
      Products.multiply(array, value(applied.question()));
    }
    return array;
  }

  /** Multiplies a complement by the complements of unit factors, in place. */
  double[] without(double[] complement, List<Applied> factors) {
    for (Applied applied : factors) {
      Products.multiply(complement, complement(applied.question()));
    }
    return complement;
  }

  private static double[] notTooShort(double[] times) {
    for (int i = 0; i < times.length; i++) {
      times[i] = Math.max(SHORTEST, times[i]);
    }
    return times;
  }
}
