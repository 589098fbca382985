package dev.slipway.scoring;

import java.util.List;
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

  /** Each of them, the rubric's first. */
  public List<Score> all() {
    Score second = claims;
    return second == null ? List.of(rubric) : List.of(rubric, second);
  }

  /** Whether a score is one of these. */
  boolean holds(Score score) {
    return all().stream().anyMatch(each -> each.id().equals(score.id()));
  }

  void mark(boolean isOutdated) {
    rubric.mark(isOutdated);
    Score second = claims;
    if (second != null) {
      second.mark(isOutdated);
    }
  }
}
