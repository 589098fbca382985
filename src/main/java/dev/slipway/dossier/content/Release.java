package dev.slipway.dossier.content;

import dev.slipway.audit.TrailHead;
import dev.slipway.comparison.sensitivity.Matters;
import dev.slipway.decision.Decision;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.artefact.Artefact;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.individual.IndividualScore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a proposed release at one moment.
 *
 * @param base name of the model that this one was made from; empty where there is none
 * @param evidence what has not been withdrawn
 * @param names of reviewers, by their identifiers
 * @param modifications names of the catalogue's modifications, by their slugs
 * @param decisions the latest first
 */
record Release(
    Proposal proposal,
    ModelProfile model,
    String base,
    List<Artefact> artefacts,
    List<Evidence> evidence,
    @Nullable ScoreSet scores,
    List<IndividualScore> individual,
    Map<UUID, String> names,
    Map<String, String> modifications,
    @Nullable Matters matters,
    List<Decision> decisions,
    List<LedgerEntry> forecasts,
    Rubric rubric,
    @Nullable OutcomeScale scale,
    TrailHead trailHead) {

  /** The score that is shown first. */
  @Nullable Score score() {
    return scores == null ? null : scores.first();
  }

  String modification(String slug) {
    return modifications.getOrDefault(slug, slug);
  }
}
