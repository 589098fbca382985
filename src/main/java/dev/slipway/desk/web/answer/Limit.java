package dev.slipway.desk.web.answer;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.verdict.Addition;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;

/** The board's limit in a sentence, and where a plan stands against it. */
final class Limit {

  private Limit() {}

  /**
   * The verdict is left out until enough reviewers have answered.
   *
   * @param verdict of the plan
   */
  static Sentence of(Asked asked, Answer.Plan plan, BoardVerdict verdict) {
    Policy policy = asked.policy();
    String key = "answer.limit." + policy.appliesTo() + '.';
    Object mean = said(policy.badLimitMean(), policy.judgesMargin());
    Object upper = said(policy.badLimitP95(), policy.judgesMargin());
    if (!asked.reviewed()) {
      return Sentence.of(key + "OPEN", mean, upper, policy.reviewersNeeded());
    }
    double judged =
        policy.judgesMargin() ? plan.margin().bad().mean() : plan.assessment().bad().mean();
    boolean just = verdict == BoardVerdict.OUTSIDE && judged < (1 + CLOSE) * policy.badLimitMean();
    return Sentence.of(key + verdict + (just ? ".just" : ""), mean, upper);
  }

  /** Rounded to two digits, what is nearer to the limit than this could read as the limit. */
  private static final double CLOSE = 0.05;

  private static Object said(double limit, boolean points) {
    double hundredths = Math.rint(limit * 1e6) / 1e4;
    return points ? Addition.points(hundredths) : hundredths;
  }
}
