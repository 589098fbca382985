package dev.slipway.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The newest scores of a proposal.
 *
 * @param rubric by the rubric, to be shown first
 * @param claims with the submitter's claims, or null if there are none
 */
public record ScoreSet(Score rubric, @Nullable Score claims) {

  /** Whether something that made either has changed since. */
  public boolean outdated() {
    Score second = claims;
    return rubric.outdated() || (second != null && second.outdated());
  }

  void mark(boolean isOutdated) {
    rubric.mark(isOutdated);
    Score second = claims;
    if (second != null) {
      second.mark(isOutdated);
    }
  }
}
