package dev.slipway.desk.web.page;

import dev.slipway.desk.web.answer.Head;
import dev.slipway.desk.web.score.ChainView;
import dev.slipway.desk.web.score.ScoreView;
import dev.slipway.rubric.OutcomeScale;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a proposal.
 *
 * @param scale what counts as extremely bad and good; null if the rubric no longer has that scale
 * @param answer what is said first of the score shown first; null as long as nothing has been
 *     scored
 * @param score the one shown first, by reviewers where they have answered; null as long as nothing
 *     has been scored
 * @param claimsScore with the submitter's claims, never without the one before
 * @param reviewed who has judged them
 * @param old whether the scores shown are not the newest
 */
public record ProposalPage(
    HeadView head,
    @Nullable OutcomeScale scale,
    int reviewersNeeded,
    @Nullable Head answer,
    @Nullable ScoreView score,
    @Nullable ScoreView claimsScore,
    ReviewedView reviewed,
    boolean old,
    List<ChainView> chains,
    List<InputRow.Family> inputs,
    List<ClaimRow> claims,
    List<OutcomeReportView> happenings,
    List<HistoryRow> history) {

  /** Of what tells pages apart: the whole is hashed for every fragment that is looked for. */
  @Override
  public int hashCode() {
    return Objects.hash(head.id(), head.version(), score == null ? null : score.made().id());
  }

  /** Whether something that made a score shown has changed since. */
  public boolean outdated() {
    ScoreView first = score;
    ScoreView second = claimsScore;
    return (first != null && first.made().outdated())
        || (second != null && second.made().outdated());
  }
}
