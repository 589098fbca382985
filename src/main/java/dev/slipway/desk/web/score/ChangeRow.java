package dev.slipway.desk.web.score;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.OutcomeVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What one modification, or all of them together, would change.
 *
 * @param name null for all together
 * @param verdict what is said of the change
 * @param unbound whether some of its effects are about threats or benefits not in this proposal
 */
public record ChangeRow(
    @Nullable String name,
    @Nullable String description,
    Part bad,
    Part good,
    ChangeVerdict verdict,
    boolean unbound) {

  /** The change of one likelihood, and where its small drawing stands. */
  public record Part(OutcomeVerdict change, Whisker whisker) {

    static Part of(OutcomeVerdict said, Change.Part change, Whisker.Scale scale) {
      return new Part(said, scale.place(change.p05(), change.mean(), change.p95()));
    }
  }
}
