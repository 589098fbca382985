package dev.slipway.desk.web;

import dev.slipway.desk.web.ProposalLine.Headline;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all proposals with the headline of their newest score. */
@Component
class ProposalLines {

  private static final int KEPT_AT_MOST = 2000;

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final ScoringService scoring;

  /** Scores never change, so that each is parsed once. */
  private final Map<UUID, Headline> headlines = new ConcurrentHashMap<>();

  ProposalLines(ProposalService proposals, ProfileService profiles, ScoringService scoring) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.scoring = scoring;
  }

  /** The latest day of decision first. */
  @Transactional(readOnly = true)
  public List<ProposalLine> all() {
    Map<UUID, String> names =
        profiles.all().stream().collect(Collectors.toMap(ModelProfile::id, ModelProfile::fullName));
    return proposals.all().stream().map(proposal -> line(proposal, names)).toList();
  }

  private ProposalLine line(Proposal proposal, Map<UUID, String> names) {
    var scores = scoring.current(proposal.id());
    Optional<Headline> headline = scores.map(set -> headline(set.rubric()));
    return new ProposalLine(
        proposal.id(),
        proposal.question(),
        names.getOrDefault(proposal.modelId(), ""),
        proposal.decisionDate(),
        proposal.state().name(),
        headline.orElse(null),
        scores.filter(set -> set.outdated()).isPresent());
  }

  private Headline headline(Score score) {
    if (headlines.size() > KEPT_AT_MOST) {
      headlines.clear();
    }
    return headlines.computeIfAbsent(score.id(), any -> Headline.of(score.result()));
  }
}
