package dev.slipway.comparison.sensitivity;

import dev.slipway.audit.Actor;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out what matters for a proposal's newest score, by reviewers where they have answered, and
 * keeps it.
 */
@Service
public class MattersService {

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final ScenarioRunner runner;
  private final SensitivityRecords records;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;
  private final TransactionTemplate transaction;

  MattersService(
      ProposalService proposals,
      ScoringService scoring,
      ScenarioRunner runner,
      SensitivityRecords records,
      Policies policies,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.runner = runner;
    this.records = records;
    this.policies = policies;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What was found about the newest score; nothing if it was not asked yet. */
  @Transactional(readOnly = true)
  public Optional<Matters> find(UUID proposalId) {
    return scoring
        .current(proposalId)
        .flatMap(
            scores ->
                records
                    .findFirstByScoreIdOrderByMadeAtDesc(scores.first().id())
                    .filter(found -> found.isOf(scores.first()))
                    .filter(this::weighsAsToday)
                    .map(found -> matters(scores.first(), scores.outdated(), found)));
  }

  /** What was found last, be it about an older score. */
  @Transactional(readOnly = true)
  public Optional<Matters> newest(UUID proposalId) {
    return records
        .findFirstByProposalIdOrderByMadeAtDesc(proposalId)
        .flatMap(
            found ->
                scoring
                    .find(proposalId, found.scoreId())
                    .map(score -> matters(score, score.outdated(), found)));
  }

  /** Whether there is a score about which it is not known yet. */
  @Transactional(readOnly = true)
  public boolean isAskable(UUID proposalId) {
    return scoring.current(proposalId).isPresent() && find(proposalId).isEmpty();
  }

  /**
   * Computes what matters for the newest score, with the modifications that the plan contains, and
   * keeps it. Computes outside of any transaction.
   *
   * @throws java.util.NoSuchElementException if the proposal has no score
   * @throws dev.slipway.scoring.compute.TooBusyException if too much waits to be computed already
   */
  public void compute(UUID proposalId) {
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    Score score = scoring.current(proposalId).orElseThrow().first();
    Scenario scenario = score.readScenario();
    boolean planned = !scenario.modifications().isEmpty();
    Sensitivities found = runner.sensitivities(scenario, planned, List.of());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SensitivityRecord made =
        new SensitivityRecord(
            score,
            ScenarioRunner.document(found, scenario),
            PathwayModel.ENGINE_VERSION,
            now,
            actor.name());
    transaction.executeWithoutResult(
        status -> {
          records.save(made);
          events.publishEvent(
              new MattersFound(proposalId, proposal.question(), score.scenarioHash()));
        });
  }

  /** The chance to change the recommendation is counted by the board's weights. */
  private boolean weighsAsToday(SensitivityRecord found) {
    Policy then = policies.at(found.madeAt()).terms().policy();
    return then.weighsLike(policies.current().terms().policy());
  }

  private static Matters matters(Score score, boolean outdated, SensitivityRecord found) {
    return new Matters(
        score.id(),
        score.basis(),
        score.rubricVersion(),
        found.sensitivities(),
        found.madeAt(),
        outdated);
  }
}
