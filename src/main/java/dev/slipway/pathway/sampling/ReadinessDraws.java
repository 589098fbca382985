package dev.slipway.pathway.sampling;

import dev.slipway.pathway.course.Applied;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;

/** How far and how fast society gets prepared. */
public final class ReadinessDraws {

  private final Course course;
  private final AnswerDraws answers;
  private final FactorDraws factors;

  ReadinessDraws(AnswerDraws answers, FactorDraws factors) {
    this.course = answers.course();
    this.answers = answers;
    this.factors = factors;
  }

  /** h, in months on the readiness clock. */
  public double[] halfTime() {
    return Products.notTooShort(
        factors.multiplied(
            answers.value(Question.READINESS_HALF_TIME).clone(),
            course.factors(Target.READINESS_HALF_TIME)));
  }

  /** L. */
  public double[] learning() {
    return answers.value(Question.LEARNING);
  }

  /** 1 − D. */
  public double[] unpreventable() {
    return factors.without(
        answers.complement(Question.READINESS_CEILING).clone(),
        course.factors(Target.READINESS_CEILING));
  }

  /** D, with its digits even if it is tiny. */
  public double[] preventable() {
    double[] ceiling = answers.value(Question.READINESS_CEILING).clone();
    for (Applied applied : course.factors(Target.READINESS_CEILING)) {
      double[] e = answers.value(applied.question());
      for (int i = 0; i < ceiling.length; i++) {
        ceiling[i] = Math.min(1, ceiling[i] + (1 - ceiling[i]) * e[i]);
      }
    }
    return ceiling;
  }
}
