package dev.slipway.pathway.sampling;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Target;

/** How much misuse, and how much use, the originator's own deployment lets through. */
final class ReachDraws {

  private final Course course;
  private final AnswerDraws answers;
  private final FactorDraws factors;

  ReachDraws(AnswerDraws answers, FactorDraws factors) {
    this.course = answers.course();
    this.answers = answers;
    this.factors = factors;
  }

  /** r_b(a). */
  double[] misuse(Access access) {
    return access == Access.OPEN_WEIGHTS
        ? answers.ones()
        : answers.value(Question.reachMisuse(access));
  }

  /** r_g(a). */
  double[] use(Access access) {
    return access == Access.OPEN_WEIGHTS
        ? answers.ones()
        : answers.value(Question.reachUse(access));
  }

  /** s_b. */
  double[] misuseScope() {
    return answers.value(Question.scopeMisuse(course.scope()));
  }

  /** s_g. */
  double[] useScope() {
    return answers.value(Question.scopeUse(course.scope()));
  }

  /** 1 − f. */
  double[] unhindered() {
    return factors.without(
        answers.complement(Question.FRICTION).clone(), course.factors(Target.FRICTION));
  }
}
