package dev.slipway.desk.web.page;

import dev.slipway.desk.web.score.ScoreViews;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who has judged the scores that the page of a proposal shows. */
@Component
class ReviewedReader {

  private final ScoringService scoring;
  private final ScoreViews views;

  ReviewedReader(ScoringService scoring, ScoreViews views) {
    this.scoring = scoring;
    this.views = views;
  }

  /**
   * Of some scores.
   *
   * @param rubric that they were made by
   */
  ReviewedView read(@Nullable ScoreSet set, Rubric rubric) {
    Score pooled = set == null ? null : set.reviewers();
    return set == null || pooled == null ? ReviewedView.NOBODY : view(pooled, set, rubric);
  }

  private ReviewedView view(Score pooled, ScoreSet set, Rubric rubric) {
    Policy policy = rubric.policy();
    int heard = scoring.alone(pooled).size();
    BoardVerdict rule = pooled.boardVerdict(policy);
    return new ReviewedView(
        heard, heard >= policy.reviewersNeeded(), rule.name(), views.answer(set.rubric()));
  }
}
