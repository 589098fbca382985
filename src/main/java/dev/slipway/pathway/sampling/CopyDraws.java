package dev.slipway.pathway.sampling;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a model gets away from its originator: by copies, and by weights that leak. */
public final class CopyDraws {

  private final Course course;
  private final AnswerDraws answers;
  private final FactorDraws factors;
  private final ScaleDraws scale;

  CopyDraws(AnswerDraws answers, FactorDraws factors, ScaleDraws scale) {
    this.course = answers.course();
    this.answers = answers;
    this.factors = factors;
    this.scale = scale;
  }

  /** m, the copy lag in months; modifications slow the clock instead and leave the past alone. */
  public double[] lag() {
    double[] lag = answers.value(Question.COPY_LAG).clone();
    if (isLagRelative()) {
      double[] barrier = scale.copyBarrier();
      for (int i = 0; i < lag.length; i++) {
        lag[i] *= barrier[i];
      }
    }
    return Products.notTooShort(lag);
  }

  /** How many times slower the copycat clock runs from the decision on; null if as fast as ever. */
  public double @Nullable [] slowing() {
    List<Applied> slower = course.factors(Target.COPY_LAG);
    List<Applied> scaling = isLagRelative() ? course.factors(Target.SCALE_PARAMETERS) : List.of();
    if (slower.isEmpty() && scaling.isEmpty()) {
      return null;
    }
    double[] slowing = factors.multiplied(answers.ones(), slower);
    if (!scaling.isEmpty()) {
      Products.multiply(slowing, factors.raised(scaling, Question.COPY_BARRIER_EXPONENT));
    }
    return Products.notTooShort(slowing);
  }

  private boolean isLagRelative() {
    return course.scenario().constants().lagRelative() && !answers.answered(Question.COPY_LAG);
  }

  /** α, the chance that a copy is openly distributed at once; null if none is. */
  public double @Nullable [] openAtOnce() {
    return answers.unless(0, Question.OPEN_AT_ONCE);
  }

  /** v. */
  public double[] never() {
    return answers.value(Question.NEVER_COPIED);
  }

  /** 1 − v. */
  public double[] ever() {
    return answers.complement(Question.NEVER_COPIED);
  }

  /** A. */
  public double[] acceleration() {
    return answers.value(Question.ACCELERATION);
  }

  /** w, in months. */
  public double[] openHalfLife() {
    return Products.notTooShort(answers.value(Question.OPEN_HALF_LIFE).clone());
  }

  /** l(a) per month; an undeployed model and open weights leak as an internal one does. */
  public double[] leak(@Nullable Access access) {
    Access at = access == null || access == Access.OPEN_WEIGHTS ? Access.INTERNAL : access;
    return factors.multiplied(
        answers.value(Question.leak(at)).clone(), course.factors(Target.LEAK_RATE));
  }

  /** c_b. */
  double[] exposure() {
    double[] exposure = answers.value(Question.COPY_EXPOSURE).clone();
    for (Applied applied : course.factors(Target.COPY_EXPOSURE)) {
      double[] e = answers.value(applied.question());
      for (int i = 0; i < exposure.length; i++) {
        exposure[i] *= e[i];
      }
    }
    return exposure;
  }

  /** c_g. */
  double[] benefit() {
    return answers.value(Question.COPY_BENEFIT);
  }
}
