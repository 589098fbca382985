package dev.slipway.api.whatif;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.verdict.ChangeRoute;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Extent;
import dev.slipway.pathway.verdict.OutcomeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change alters the risk, in the words of the page, in English.
 *
 * @param says the verdict in one sentence
 * @param tradeoff what of the one outcome is given up, or gained, for the other
 * @param delay what a delay lowers and what it only postpones; null where it tells nothing
 * @param where the route on which most of it happens; null where it goes neither way
 */
record VerdictAnswer(
    String says,
    Outcome bad,
    Outcome good,
    String tradeoff,
    @Nullable String delay,
    @Nullable String where) {

  /**
   * What is said of one outcome.
   *
   * @param points the change in percentage points, rounded to what its interval supports
   * @param size by how much, within the horizon
   * @param cases in how many cases; null where the direction is not in question
   */
  record Outcome(
      Direction direction, Extent extent, double points, String size, @Nullable String cases) {

    private static Outcome of(OutcomeVerdict side, Sentence within, SentenceText text) {
      return new Outcome(
          side.direction(),
          side.extent(),
          side.points().mean(),
          text.say(side.size(within)),
          text.sayIfGiven(side.cases()));
    }
  }

  static VerdictAnswer of(
      Assessment before, Assessment after, int horizon, boolean fromRelease, SentenceText text) {
    ChangeVerdict verdict = ChangeVerdict.of(before, after, horizon);
    Sentence within = ChangeVerdict.within(horizon, fromRelease);
    ChangeRoute where = verdict.where();
    return new VerdictAnswer(
        text.say(verdict.that()),
        Outcome.of(verdict.bad(), within, text),
        Outcome.of(verdict.good(), within, text),
        text.say(verdict.trade()),
        text.sayIfGiven(verdict.delay()),
        where == null ? null : text.say(where.sentence()));
  }
}
