package dev.slipway.desk.web.page;

import dev.slipway.desk.web.answer.Heads;
import dev.slipway.desk.web.score.ChainViews;
import dev.slipway.desk.web.score.ScoreViews;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.question.Answers;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.PastScore;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.Input;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a proposal shows of itself and of its scores. */
@Component
public class PageReader {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final ScoringService scoring;
  private final Rubrics rubrics;
  private final Policies policies;
  private final QuestionWords words;
  private final AskedQuestions questions;
  private final ScoreViews views;
  private final ChainViews chains;
  private final InputRows inputs;
  private final ReviewedReader reviewed;
  private final Heads heads;

  PageReader(
      ProposalService proposals,
      ProfileService profiles,
      ScoringService scoring,
      Rubrics rubrics,
      Policies policies,
      QuestionWords words,
      AskedQuestions questions,
      ScoreViews views,
      ChainViews chains,
      InputRows inputs,
      ReviewedReader reviewed,
      Heads heads) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.scoring = scoring;
    this.rubrics = rubrics;
    this.policies = policies;
    this.words = words;
    this.questions = questions;
    this.views = views;
    this.chains = chains;
    this.inputs = inputs;
    this.reviewed = reviewed;
    this.heads = heads;
  }

  /** With the newest scores, or nothing if there is no such proposal. */
  @Transactional(readOnly = true)
  public Optional<ProposalPage> newest(UUID id) {
    return proposals
        .find(id)
        .map(each -> page(each, scoring.current(id).orElse(null), false, scoring.history(id)));
  }

  /** Without any score, and without what scores rest on. */
  @Transactional(readOnly = true)
  Optional<ProposalPage> veiled(UUID id) {
    return proposals.find(id).map(each -> page(each, null, false, List.of()));
  }

  /** With the scores that were made together with the named one. */
  @Transactional(readOnly = true)
  Optional<ProposalPage> asScored(UUID id, UUID scoreId) {
    return proposals
        .find(id)
        .flatMap(each -> scoring.madeWith(id, scoreId).map(set -> asScored(each, set)));
  }

  private ProposalPage asScored(Proposal proposal, ScoreSet set) {
    List<PastScore> history = scoring.history(proposal.id());
    return page(proposal, set, isOld(set, history), history);
  }

  private static boolean isOld(ScoreSet set, List<PastScore> newestFirst) {
    return newestFirst.stream()
        .filter(score -> score.basis() == Basis.RUBRIC)
        .findFirst()
        .filter(newest -> newest.id().equals(set.rubric().id()))
        .isEmpty();
  }

  private List<ClaimRow> claims(Proposal proposal, Rubric rubric) {
    if (proposal.claims().isEmpty()) {
      return List.of();
    }
    Answers starting = questions.starting(proposal);
    return proposal.claims().stream()
        .map(claim -> ClaimRow.of(claim, starting, rubric, words))
        .toList();
  }

  private ProposalPage page(
      Proposal proposal, @Nullable ScoreSet set, boolean old, List<PastScore> history) {
    Score first = set == null ? null : set.first();
    Score second = set == null ? null : set.claims();
    Rubric rubric =
        first == null
            ? rubrics.current()
            : rubrics.version(first.rubricVersion()).orElseGet(rubrics::current);
    Answer answer = first == null ? null : first.answer();
    ReviewedView judged = reviewed.read(set, rubric);
    return new ProposalPage(
        HeadView.of(proposal, model(proposal)),
        scale(proposal),
        rubric.policy().reviewersNeeded(),
        first == null ? null : heads.of(first, proposal.details(), rubric, judged.enough()),
        first == null ? null : views.of(first, rubric),
        second == null ? null : views.of(second, rubric),
        judged,
        old,
        chains.of(inputsOf(set), rubric),
        inputs.families(inputsOf(set), rubric),
        claims(proposal, rubric),
        proposal.observations().stream()
            .map(each -> OutcomeReportView.of(each, proposal.decisionDate(), answer))
            .toList(),
        history.stream().map(HistoryRow::of).toList());
  }

  /**
   * Of the reviewers' score where there is one; else claims stand among those of the score that
   * took them.
   */
  private static List<Input> inputsOf(@Nullable ScoreSet set) {
    if (set == null) {
      return List.of();
    }
    Score claims = set.claims();
    return set.reviewers() == null && claims != null ? claims.inputs() : set.first().inputs();
  }

  private @Nullable OutcomeScale scale(Proposal proposal) {
    return policies.scale(proposal.outcomeScale()).orElse(null);
  }

  private ModelProfile model(Proposal proposal) {
    return profiles
        .find(proposal.modelId())
        .orElseThrow(() -> new IllegalStateException("no model " + proposal.modelId()));
  }
}
