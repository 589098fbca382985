package dev.slipway.comparison.sensitivity;

import dev.slipway.elicitation.Veil;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sensitivity.Crux;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows where two proposals of one model part. Keeps nothing. */
@Service
public class CruxService {

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final ScenarioRunner runner;
  private final Veil veil;

  CruxService(ProposalService proposals, ScoringService scoring, ScenarioRunner runner, Veil veil) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.runner = runner;
    this.veil = veil;
  }

  /** The other proposals of the same model, without those that are hidden. */
  public List<Proposal> others(Proposal proposal) {
    return proposals.ofModel(proposal.modelId()).stream()
        .filter(other -> !other.id().equals(proposal.id()) && !veil.hides(other.id()))
        .toList();
  }

  /** One of {@link #others}. */
  public Optional<Proposal> other(Proposal proposal, UUID otherId) {
    return others(proposal).stream().filter(other -> other.id().equals(otherId)).findFirst();
  }

  /**
   * Swaps what they differ in, one thing after the other; their claims count.
   *
   * @throws NoSuchElementException if one of them is no proposal
   * @throws dev.slipway.scoring.assembly.UnscorableException if one of them cannot be scored
   * @throws dev.slipway.scoring.compute.TooBusyException if too much waits to be computed already
   */
  public Crux between(UUID proposalId, UUID otherId) {
    return runner.crux(scenario(proposalId), scenario(otherId));
  }

  /**
   * Swaps what two reviewers of one proposal answered differently, one question after the other.
   *
   * @throws NoSuchElementException if one of them is not heard
   * @throws dev.slipway.scoring.assembly.UnscorableException if the proposal cannot be scored
   * @throws dev.slipway.scoring.compute.TooBusyException if too much waits to be computed already
   */
  public Crux betweenReviewers(UUID proposalId, UUID one, UUID other) {
    return runner.crux(
        scoring.scenarioBy(proposalId, one).orElseThrow(),
        scoring.scenarioBy(proposalId, other).orElseThrow());
  }

  private Scenario scenario(UUID id) {
    Proposal proposal = proposals.find(id).orElseThrow();
    List<Basis> bases = scoring.bases(proposal);
    // Reviewers' answers, where there are any, else the submitter's claims.
    return scoring.scenarioOf(
        id, bases.get(0) == Basis.REVIEWERS ? Basis.REVIEWERS : bases.get(bases.size() - 1));
  }
}
