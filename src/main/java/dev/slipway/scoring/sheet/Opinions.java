package dev.slipway.scoring.sheet;

import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.pool.ReviewerPool;
import java.util.List;
import java.util.Set;

/**
 * The answers on which a score by reviewers rests.
 *
 * @param reviewers at least one; their order makes no difference
 * @param adopted questions of those of the submitter's claims that the chair adopts: they stand in
 *     place of the rubric's answers where no reviewer has answered
 */
public record Opinions(List<ReviewerAnswers> reviewers, Pool pool, Set<String> adopted) {
  public Opinions {
    reviewers = List.copyOf(reviewers);
    adopted = Set.copyOf(adopted);
    if (reviewers.isEmpty()) {
      throw new IllegalArgumentException("no reviewers");
    }
  }

  /** The answers of one of them alone; what that one left open keeps the starting answer. */
  public Opinions alone(String id) {
    List<ReviewerAnswers> one =
        reviewers.stream().filter(reviewer -> reviewer.id().equals(id)).toList();
    return new Opinions(one, pool, adopted);
  }

  /** What a board's pool says; the claims that it adopted are a voice of it already. */
  static Opinions of(ReviewerPool pool) {
    return new Opinions(
        pool.voices().stream()
            .map(voice -> new ReviewerAnswers(voice.id(), voice.weight(), voice.answers()))
            .toList(),
        pool.pooling() == Pooling.CONSENSUS ? Pool.CONSENSUS : Pool.MIXTURE,
        Set.of());
  }
}
