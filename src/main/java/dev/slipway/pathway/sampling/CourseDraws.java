package dev.slipway.pathway.sampling;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of one course for a block of draws, its factors applied; symbols as in
 * docs/model.md. Arrays may be shared and are not to be changed.
 */
public final class CourseDraws {

  private final Course course;
  private final AnswerDraws answers;
  private final FactorDraws factors;
  private final ScaleDraws scale;

  public CourseDraws(Course course, BlockDraws block) {
    this.course = course;
    this.answers = new AnswerDraws(course, block);
    this.factors = new FactorDraws(answers);
    this.scale = new ScaleDraws(answers, factors);
  }

  public Course course() {
    return course;
  }

  public int size() {
    return answers.size();
  }

  public int from() {
    return answers.block().from();
  }

  public CopyDraws copies() {
    return new CopyDraws(answers, factors, scale);
  }

  public ReadinessDraws readiness() {
    return new ReadinessDraws(answers, factors);
  }

  ReachDraws reach() {
    return new ReachDraws(answers, factors);
  }

  ScaleDraws scale() {
    return scale;
  }

  AnswerDraws answers() {
    return answers;
  }

  FactorDraws factors() {
    return factors;
  }

  /**
   * What courses of one scenario on this block have in common: made when it is first asked for
   * under a key.
   */
  public <T> T shared(Object key, Supplier<T> make) {
    return answers.block().shared(course.scenario(), key, make);
  }

  /** Likewise, for one array of many: only those that were asked for lately are kept. */
  double[] recent(Object key, Supplier<double[]> make) {
    return answers.block().recent(course.scenario(), key, make);
  }

  /**
   * A unit answer, or its complement, as this course takes it before the effects of modifications:
   * of a safeguard against a relative threat with its spread.
   */
  public double[] chance(Question question, boolean complement) {
    boolean widened =
        question.family() == Family.SAFEGUARD
            && !answers.answered(question)
            && course.threats().stream()
                .anyMatch(each -> each.id().equals(question.id()) && each.relative());
    if (widened) {
      return answers.widened(question, scale.spread(), complement);
    }
    return complement ? answers.complement(question) : answers.value(question);
  }

  /** q_b or q_g, what can be had already; null where nothing can. */
  double @Nullable [] substitute(Question which) {
    return answers.unless(0, which);
  }
}
