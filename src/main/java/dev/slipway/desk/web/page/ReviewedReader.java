package dev.slipway.desk.web.page;

import dev.slipway.desk.web.score.ScoreViews;
import dev.slipway.rubric.BoardRule;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.sheet.Basis;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has judged the scores that the page of a proposal shows. */
@Component
class ReviewedReader {

  private final ScoringService scoring;
  private final Policies policies;
  private final ScoreViews views;

  ReviewedReader(ScoringService scoring, Policies policies, ScoreViews views) {
    this.scoring = scoring;
    this.policies = policies;
    this.views = views;
  }

  @Transactional(readOnly = true)
  ReviewedView newest(UUID id) {
    return scoring
        .current(id)
        .flatMap(set -> Optional.ofNullable(set.reviewers()).map(pooled -> view(pooled, set)))
        .orElse(ReviewedView.NOBODY);
  }

  /** Of the scores that were made together with the named one. */
  @Transactional(readOnly = true)
  ReviewedView asScored(UUID id, UUID scoreId) {
    List<Score> history = scoring.history(id);
    return scoring
        .find(id, scoreId)
        .flatMap(score -> set(score, history))
        .flatMap(set -> Optional.ofNullable(set.reviewers()).map(pooled -> view(pooled, set)))
        .orElse(ReviewedView.NOBODY);
  }

  private static Optional<ScoreSet> set(Score score, List<Score> history) {
    List<Score> made =
        history.stream().filter(each -> each.madeAt().equals(score.madeAt())).toList();
    return on(Basis.RUBRIC, made)
        .map(rubric -> new ScoreSet(on(Basis.REVIEWERS, made).orElse(null), rubric, null));
  }

  private static Optional<Score> on(Basis basis, List<Score> made) {
    return made.stream().filter(each -> each.basis() == basis).findFirst();
  }

  private ReviewedView view(Score pooled, ScoreSet set) {
    Policy policy = policies.current().terms().policy();
    int heard = scoring.alone(pooled).size();
    BoardRule rule = pooled.result().boardRule(policy);
    return new ReviewedView(
        heard, heard >= policy.reviewersNeeded(), rule.name(), views.of(set.rubric()).answer());
  }
}
