package dev.slipway.desk.web.score;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScenarioOutline;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences at the head of a page are made from.
 *
 * @param threats whether any threat applies; without one there is no bad outcome to speak of
 * @param planned whether anything is released at all
 * @param alreadyOpen whether an equal model can be downloaded by anyone already
 * @param littleAdded whether what the decision adds is below what the board calls material
 * @param chosen how many modifications were chosen
 * @param together with all of them, or null if none was chosen or they exclude each other
 */
public record AnswerView(
    int horizon,
    boolean threats,
    boolean benefits,
    boolean planned,
    boolean alreadyOpen,
    boolean littleAdded,
    Likelihood bad,
    Likelihood good,
    double badToday,
    double goodToday,
    double badAdded,
    double goodAdded,
    int chosen,
    @Nullable Together together) {

  /** All modifications together. */
  public record Together(double bad, double good, Sentence verdict) {}

  static AnswerView of(Answer answer, ScenarioOutline asked, Policy policy) {
    Assessment proposed = answer.asProposed();
    double added = answer.margin().bad().mean();
    return new AnswerView(
        asked.horizonMonths(),
        asked.threats(),
        asked.benefits(),
        asked.planned(),
        asked.alreadyOpen(),
        isLittle(added, proposed.bad().mean(), policy),
        Likelihood.of(proposed.bad()),
        Likelihood.of(proposed.good()),
        answer.asToday().bad().mean(),
        answer.asToday().good().mean(),
        added,
        answer.margin().good().mean(),
        answer.with().size(),
        together(answer, asked.horizonMonths()));
  }

  private static boolean isLittle(double added, double whole, Policy policy) {
    return Math.abs(added) <= policy.materiality()
        && Math.abs(added) <= policy.materialShare() * whole;
  }

  private static @Nullable Together together(Answer answer, int horizon) {
    Assessment all = answer.withAll();
    if (all == null || all.change() == null) {
      return null;
    }
    Sentence verdict = ChangeVerdict.of(answer.asProposed(), all, horizon).that();
    return new Together(all.bad().mean(), all.good().mean(), verdict);
  }
}
