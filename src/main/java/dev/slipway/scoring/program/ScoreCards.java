package dev.slipway.scoring.program;

import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.PastScore;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reads the scores of proposals for programs, and has them made. */
@Service
public class ScoreCards {

  private final ScoringService scoring;
  private final Rubrics rubrics;

  ScoreCards(ScoringService scoring, Rubrics rubrics) {
    this.scoring = scoring;
    this.rubrics = rubrics;
  }

  /**
   * Scores a proposal on every basis on which it can be.
   *
   * @throws dev.slipway.scoring.assembly.UnscorableException if its parts make no scenario
   * @throws dev.slipway.scoring.compute.TooBusyException if too much waits to be computed
   */
  public List<ScoreCard> make(UUID proposalId) {
    return cards(scoring.score(proposalId));
  }

  /** The newest scores, the one to be shown first first; none if it has not been scored. */
  public List<ScoreCard> current(UUID proposalId) {
    return scoring.current(proposalId).map(this::cards).orElse(List.of());
  }

  /** Every score of a proposal in short, newest first. */
  public List<PastScore> history(UUID proposalId) {
    return scoring.history(proposalId);
  }

  /** One score of a proposal. */
  public Optional<ScoreCard> find(UUID proposalId, UUID scoreId) {
    return scoring.find(proposalId, scoreId).map(this::card);
  }

  private List<ScoreCard> cards(ScoreSet set) {
    return set.all().stream().map(this::card).toList();
  }

  private ScoreCard card(Score score) {
    Rubric then = rubrics.version(score.rubricVersion()).orElseGet(rubrics::current);
    return ScoreCard.of(score, then.policy(), scoring.effects(score));
  }
}
