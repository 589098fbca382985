package dev.slipway.desk.web.score;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScoreResult;
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
  public record Together(double bad, double good, double badChange, String verdict) {}

  static AnswerView of(ScoreResult result, Scenario scenario, Policy policy) {
    Assessment proposed = result.asProposed();
    double added = result.margin().bad().mean();
    return new AnswerView(
        scenario.horizonMonths(),
        !scenario.threats().isEmpty(),
        !scenario.benefits().isEmpty(),
        !scenario.plan().steps().isEmpty(),
        scenario.plan().today().copies() == Copies.OPEN,
        isLittle(added, proposed.bad().mean(), policy),
        Likelihood.of(proposed.bad()),
        Likelihood.of(proposed.good()),
        result.asToday().bad().mean(),
        result.asToday().good().mean(),
        added,
        result.margin().good().mean(),
        result.with().size(),
        together(result.withAll()));
  }

  private static boolean isLittle(double added, double whole, Policy policy) {
    return Math.abs(added) <= policy.materiality()
        && Math.abs(added) <= policy.materialShare() * whole;
  }

  private static @Nullable Together together(@Nullable Assessment all) {
    if (all == null || all.change() == null) {
      return null;
    }
    return new Together(
        all.bad().mean(),
        all.good().mean(),
        all.change().bad().mean(),
        all.change().verdict().name());
  }
}
