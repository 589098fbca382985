package dev.slipway.desk.web.score;

import dev.slipway.comparison.delay.DelayView;
import dev.slipway.pathway.Change;
import org.jspecify.annotations.Nullable;

/**
 * What one modification, or all of them together, would change.
 *
 * @param name null for all together
 * @param verdict for {@code level.verdict.*}
 * @param route the route on which it works most, for {@code level.route.*}
 * @param missedRoute where most of the risk arises, if the modification hardly works there
 * @param delay what the delay in it buys, if there is one and the score told
 * @param unbound whether some of its effects are about threats or benefits not in this proposal
 */
public record ChangeRow(
    @Nullable String name,
    @Nullable String description,
    double badAfter,
    double goodAfter,
    Part bad,
    Part good,
    String verdict,
    @Nullable String route,
    @Nullable String missedRoute,
    boolean unbound,
    @Nullable DelayView delay) {

  /** The change of one likelihood, and where its small drawing stands. */
  public record Part(double mean, double p05, double p95, double fallsIn, Whisker whisker) {

    static Part of(Change.Part change, Whisker.Scale scale) {
      return new Part(
          change.mean(),
          change.p05(),
          change.p95(),
          change.shareOfDrawsLower(),
          scale.place(change.p05(), change.mean(), change.p95()));
    }
  }
}
