package dev.slipway.scoring;

import dev.slipway.scoring.assembly.Basis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The newest scores of a proposal.
 *
 * @param reviewers by what reviewers answered, or null as long as they have not
 * @param rubric by the rubric alone
 * @param claims with the submitter's claims, or null if there are none
 */
public record ScoreSet(@Nullable Score reviewers, Score rubric, @Nullable Score claims) {

  /** Of scores that were made together; nothing where the rubric's is not among them. */
  static Optional<ScoreSet> of(List<Score> made) {
    return on(Basis.RUBRIC, made)
        .map(
            rubric ->
                new ScoreSet(
                    on(Basis.REVIEWERS, made).orElse(null),
                    rubric,
                    on(Basis.CLAIMS, made).orElse(null)));
  }

  private static Optional<Score> on(Basis basis, List<Score> made) {
    return made.stream().filter(score -> score.basis() == basis).findFirst();
  }

  /** The one to be shown first: the reviewers', where there is one. */
  public Score first() {
    Score pooled = reviewers;
    return pooled == null ? rubric : pooled;
  }

  /** Every score there is, the first first. */
  public List<Score> all() {
    return Stream.of(Stream.ofNullable(reviewers), Stream.of(rubric), Stream.ofNullable(claims))
        .flatMap(each -> each)
        .toList();
  }

  /** On one basis, or null. */
  public @Nullable Score on(Basis basis) {
    return switch (basis) {
      case REVIEWERS -> reviewers;
      case RUBRIC -> rubric;
      case CLAIMS -> claims;
    };
  }

  /** Whether something that made one of them has changed since. */
  public boolean outdated() {
    return all().stream().anyMatch(Score::outdated);
  }

  /** Whether a score is one of these. */
  boolean holds(Score score) {
    return all().stream().anyMatch(each -> each.id().equals(score.id()));
  }

  void mark(boolean isOutdated) {
    all().forEach(score -> score.mark(isOutdated));
  }
}
