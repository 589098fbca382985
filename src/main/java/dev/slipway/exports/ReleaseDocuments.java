package dev.slipway.exports;

import dev.slipway.decision.Decisions;
import dev.slipway.elicitation.Veil;
import dev.slipway.elicitation.VeiledException;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Documents about a proposed release, for whoever may see its score. */
@Service
public class ReleaseDocuments {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final EvidenceService evidence;
  private final ScoringService scoring;
  private final Decisions decisions;
  private final Veil veil;
  private final JsonMapper mapper;

  ReleaseDocuments(
      ProposalService proposals,
      ProfileService profiles,
      EvidenceService evidence,
      ScoringService scoring,
      Decisions decisions,
      Veil veil,
      JsonMapper mapper) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.evidence = evidence;
    this.scoring = scoring;
    this.decisions = decisions;
    this.veil = veil;
    this.mapper = mapper;
  }

  /**
   * A bill of materials (CycloneDX 1.6, JSON); nothing if there is no such proposal.
   *
   * @param site where this installation is reached, as {@code https://host}
   */
  public Optional<String> billOfMaterials(UUID proposalId, String site) {
    return find(proposalId)
        .map(release -> new BillOfMaterials(release, site).document())
        .map(document -> mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document));
  }

  /** A section for a model card, with the front matter that belongs to it. */
  public Optional<String> cardSection(UUID proposalId, String site) {
    return find(proposalId).map(release -> new CardSection(release, site).text());
  }

  private Optional<Release> find(UUID proposalId) {
    Optional<Proposal> found = proposals.find(proposalId);
    if (found.isPresent() && veil.hides(proposalId)) {
      throw new VeiledException(proposalId);
    }
    return found.map(this::release);
  }

  private Release release(Proposal proposal) {
    ModelProfile model = profiles.find(proposal.modelId()).orElseThrow();
    UUID base = model.derivedFrom();
    List<Evidence> entries =
        evidence.of(proposal.id()).stream().filter(each -> !each.withdrawn()).toList();
    return new Release(
        model,
        base == null ? null : profiles.find(base).orElse(null),
        proposal,
        entries,
        scoring.current(proposal.id()).map(ScoreSet::first).orElse(null),
        decisions.inEffect(proposal.id()).orElse(null));
  }
}
