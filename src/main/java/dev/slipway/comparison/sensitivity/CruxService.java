package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sensitivity.Crux;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.sheet.Basis;
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

  CruxService(ProposalService proposals, ScoringService scoring, ScenarioRunner runner) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.runner = runner;
  }

  /** The other proposals of the same model. */
  public List<Proposal> others(Proposal proposal) {
    return proposals.ofModel(proposal.modelId()).stream()
        .filter(other -> !other.id().equals(proposal.id()))
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
   * @throws dev.slipway.scoring.sheet.UnscorableException if one of them cannot be scored
   * @throws dev.slipway.scoring.pool.TooBusyException if too much waits to be computed already
   */
  public Crux between(UUID proposalId, UUID otherId) {
    return runner.crux(scenario(proposalId), scenario(otherId));
  }

  private Scenario scenario(UUID id) {
    Proposal proposal = proposals.find(id).orElseThrow();
    return scoring.scenarioOf(id, proposal.claims().isEmpty() ? Basis.RUBRIC : Basis.CLAIMS);
  }
}
