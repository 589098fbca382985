package dev.slipway.dossier.content;

import dev.slipway.audit.Trail;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.comparison.sensitivity.MattersService;
import dev.slipway.decision.Decisions;
import dev.slipway.elicitation.RoundService;
import dev.slipway.forecast.ForecastLedger;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.individual.IndividualScore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all of a release within one transaction. */
@Component
class ReleaseReader {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final ArtefactService artefacts;
  private final EvidenceService evidence;
  private final ScoringService scoring;
  private final RoundService rounds;
  private final Catalogue catalogue;
  private final MattersService matters;
  private final Decisions decisions;
  private final ForecastLedger forecasts;
  private final Rubrics rubrics;
  private final Policies policies;
  private final Trail trail;

  ReleaseReader(
      ProposalService proposals,
      ProfileService profiles,
      ArtefactService artefacts,
      EvidenceService evidence,
      ScoringService scoring,
      RoundService rounds,
      Catalogue catalogue,
      MattersService matters,
      Decisions decisions,
      ForecastLedger forecasts,
      Rubrics rubrics,
      Policies policies,
      Trail trail) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.artefacts = artefacts;
    this.evidence = evidence;
    this.scoring = scoring;
    this.rounds = rounds;
    this.catalogue = catalogue;
    this.matters = matters;
    this.decisions = decisions;
    this.forecasts = forecasts;
    this.rubrics = rubrics;
    this.policies = policies;
    this.trail = trail;
  }

  Release read(UUID id) {
    Proposal proposal = proposals.find(id).orElseThrow();
    ModelProfile model = profiles.find(proposal.modelId()).orElseThrow();
    UUID base = model.derivedFrom();
    ScoreSet scores = scoring.current(id).orElse(null);
    return new Release(
        proposal,
        model,
        base == null ? "" : profiles.find(base).map(ModelProfile::fullName).orElse(""),
        artefacts.of(model.id()),
        evidence.of(id).stream().filter(each -> !each.withdrawn()).toList(),
        scores,
        individual(scores),
        rounds.names(id),
        names(),
        matters.find(id).orElse(null),
        decisions.of(id),
        forecasts.of(id),
        rubric(scores),
        policies.scale(proposal.outcomeScale()).orElse(null),
        trail.head());
  }

  private List<IndividualScore> individual(@Nullable ScoreSet scores) {
    Score pooled = scores == null ? null : scores.reviewers();
    return pooled == null ? List.of() : scoring.alone(pooled);
  }

  private Rubric rubric(@Nullable ScoreSet scores) {
    return scores == null
        ? rubrics.current()
        : rubrics.version(scores.first().rubricVersion()).orElseGet(rubrics::current);
  }

  private Map<String, String> names() {
    return catalogue.all().stream()
        .collect(Collectors.toMap(CatalogueEntry::slug, CatalogueEntry::name));
  }
}
