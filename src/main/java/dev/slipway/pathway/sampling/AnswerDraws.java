package dev.slipway.pathway.sampling;

import dev.slipway.pathway.PooledAnswers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answers of one course, draw by draw: the sheet's, or what reviewers answered instead. */
final class AnswerDraws {

  private final Course course;
  private final Scenario scenario;
  private final BlockDraws block;

  AnswerDraws(Course course, BlockDraws block) {
    this.course = course;
    this.scenario = course.scenario();
    this.block = block;
  }

  Course course() {
    return course;
  }

  BlockDraws block() {
    return block;
  }

  int size() {
    return block.size();
  }

  /** What is made of answers, kept for all courses of the scenario on this block. */
  double[] kept(Object key, Supplier<double[]> make) {
    return block.kept(scenario, key, make);
  }

  /** An answer by draw. */
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

  /** The answers, or null where every one of them is this number, so that it can be passed over. */
  double @Nullable [] unless(double number, Question question) {
    boolean passedOver =
        !answered(question)
            && course.answers().answer(question) instanceof Quantity.Exact exact
            && exact.p50() == number;
    return passedOver ? null : value(question);
  }

  double[] ones() {
    double[] ones = new double[size()];
    Arrays.fill(ones, 1);
    return ones;
  }
}
