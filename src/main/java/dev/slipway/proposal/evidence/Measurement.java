package dev.slipway.proposal.evidence;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.Counts;
import dev.slipway.stats.update.Counts.Direction;
import dev.slipway.stats.update.ExternalValidity;
import dev.slipway.stats.update.Observation;
import dev.slipway.stats.update.Rate;

/**
 * What an entry says in numbers of one question, whose answer it then updates.
 *
 * @param kind what was counted
 * @param question that it speaks of
 * @param events how often it happened
 * @param exposure the trials; over time, the years; of a wait, the months
 * @param direction whether the answer is the event's chance or that of its not happening
 * @param relevance above 0 and at most 1: what was seen counts so many times as much
 * @param fieldOdds the odds of the event in the field over its odds in the test
 * @param ranOn the version or digest of what was tested
 * @param validMonths after how many months from its day it is stale
 */
public record Measurement(
    TestKind kind,
    Question question,
    long events,
    double exposure,
    Direction direction,
    double relevance,
    Quantity fieldOdds,
    String ranOn,
    int validMonths) {

  public static final long MOST = 1_000_000_000;

  /** Models and the ways round their safeguards change that fast. Judgement. */
  public static final int USUAL_VALIDITY = 6;

  public Measurement {
    boolean counted = kind.overTime() || (exposure >= 1 && exposure == Math.rint(exposure));
    boolean possible = kind.isWait() ? events == 0 : kind.overTime() || events <= exposure;
    if (!(events >= 0 && exposure > 0 && counted && possible)) {
      throw new IllegalArgumentException(events + " in " + exposure);
    }
    new ExternalValidity(relevance, fieldOdds);
  }

  /**
   * What it says to Bayes' rule; a wait speaks of two answers at once and says nothing of one.
   *
   * @param weight by which its relevance is multiplied, above 0
   * @param scale how many times as often the event happens as the answer says; of a rate
   */
  public Observation observation(double weight, double scale) {
    ExternalValidity field = new ExternalValidity(relevance * weight, fieldOdds);
    return kind.overTime()
        ? new Rate(events, exposure * scale, field)
        : new Counts(events, Math.round(exposure), direction, field);
  }

  /** Odds in the trail's words. */
  public static String written(Quantity odds) {
    return odds instanceof Quantity.Percentiles three
        ? three.p05() + " to " + three.p95() + ", middle " + three.p50()
        : Double.toString(odds.p50());
  }
}
