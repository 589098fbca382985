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

  /** Whether a score is one of these. */
  boolean holds(Score score) {
    Score second = claims;
    return rubric.id().equals(score.id()) || (second != null && second.id().equals(score.id()));
  }

  void mark(boolean isOutdated) {
    rubric.mark(isOutdated);
    Score second = claims;
    if (second != null) {
      second.mark(isOutdated);
    }
  }
}
