package dev.slipway.comparison.frontier;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.slipway.audit.Actor;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.assembly.UnscorableException;
import dev.slipway.scoring.json.CanonicalJson;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes questions of which combination; jobs answer them. */
@Service
public class FrontierService {

  private final FrontierRuns runs;
  private final FrontierQueue queue;
  private final FrontierArchive archive;
  private final ProposalService proposals;
  private final ScenarioSheets sheets;
  private final Rubrics rubrics;
  private final Scheduler scheduler;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FrontierService(
      FrontierRuns runs,
      FrontierQueue queue,
      FrontierArchive archive,
      ProposalService proposals,
      ScenarioSheets sheets,
      Rubrics rubrics,
      Scheduler scheduler,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.runs = runs;
    this.queue = queue;
    this.archive = archive;
    this.proposals = proposals;
    this.sheets = sheets;
    this.rubrics = rubrics;
    this.scheduler = scheduler;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** By which answers it can be asked, those of reviewers first. */
  @Transactional(readOnly = true)
  public List<Basis> bases(Proposal proposal) {
    return sheets.bases(proposal);
  }

  /**
   * Asks which combination of these modifications a proposal should have.
   *
   * @throws FrontierRefusedException if it is withdrawn, there is no candidate or there are too
   *     many, the scenario cannot be scored, or a run about it is on its way
   * @throws dev.slipway.scoring.compute.TooBusyException if too many runs wait already
   * @throws dev.slipway.account.quota.QuotaExceededException if too many of the person's own do
   */
  public RunStatus ask(UUID proposalId, Basis basis, List<String> slugs) {
    return begun(
        () -> {
          Proposal proposal = proposals.find(proposalId).orElseThrow();
          require(proposal.mayChoose(), "frontier.refused.withdrawn");
          require(runs.activeOf(proposalId).isEmpty(), "frontier.refused.active");
          List<Modification> candidates = sheets.modifications(slugs.stream().distinct().toList());
          require(!candidates.isEmpty(), "frontier.refused.none");
          require(
              candidates.size() <= FrontierComputation.MOST_CANDIDATES, "frontier.refused.many");
          ScenarioSheet sheet = sheet(proposal, basis, candidates);
          events.publishEvent(
              new FrontierAsked(
                  proposalId,
                  proposal.question(),
                  candidates.stream().map(Modification::id).toList(),
                  false));
          return new FrontierRun.Asked(proposalId, basis, sheet.scenario(), sheet.rubricVersion());
        });
  }

  /**
   * Asks the same of a scenario that was sent along.
   *
   * @throws dev.slipway.scoring.compute.TooBusyException if too many runs wait already
   * @throws dev.slipway.account.quota.QuotaExceededException if too many of the person's own do
   */
  public RunStatus ask(Scenario scenario) {
    return begun(() -> new FrontierRun.Asked(null, null, scenario, rubrics.current().version()));
  }

  private RunStatus begun(Supplier<FrontierRun.Asked> question) {
    FrontierRun run =
        Objects.requireNonNull(
            transaction.execute(
                status -> {
                  FrontierRun made = taken(question.get(), queue.join());
                  scheduler.schedule(FrontierJobs.instance(made), now());
                  return made;
                }));
    scheduler.triggerCheckForDueExecutions();
    return run.status();
  }

  /** Two may have asked at once; the database takes one. */
  private FrontierRun taken(FrontierRun.Asked question, int round) {
    try {
      return runs.saveAndFlush(
          new FrontierRun(question, round, PathwayModel.ENGINE_VERSION, actor.name(), now()));
    } catch (DataIntegrityViolationException active) {
      throw new FrontierRefusedException("frontier.refused.active");
    }
  }

  /** Stops a run; whether it was on its way. */
  @Transactional
  public boolean stop(UUID runId) {
    boolean stopped = runs.end(runId, RunState.STOPPED, EndReason.STOPPED, now()) > 0;
    UUID proposalId = find(runId).map(RunStatus::proposalId).orElse(null);
    if (stopped && proposalId != null) {
      proposals
          .find(proposalId)
          .ifPresent(
              proposal ->
                  events.publishEvent(
                      new FrontierAsked(proposalId, proposal.question(), List.of(), true)));
    }
    return stopped;
  }

  /** The newest run about a proposal. */
  @Transactional(readOnly = true)
  public Optional<RunStatus> newest(UUID proposalId) {
    return runs.findFirstByProposalIdOrderByMadeAtDesc(proposalId).map(FrontierRun::status);
  }

  @Transactional(readOnly = true)
  public Optional<RunStatus> find(UUID runId) {
    return runs.findById(runId).map(FrontierRun::status);
  }

  /** What a run found; nothing before it is done. */
  public Optional<KeptFrontier> result(RunStatus run) {
    return run.state() == RunState.DONE ? archive.find(run.id()) : Optional.empty();
  }

  /** Whether what a run was about has changed since, so that it would find something else now. */
  @Transactional(readOnly = true)
  public boolean outdated(RunStatus run, List<String> candidates) {
    UUID proposalId = run.proposalId();
    if (proposalId == null) {
      return false;
    }
    return !PathwayModel.ENGINE_VERSION.equals(run.engineVersion())
        || !proposals.find(proposalId).map(one -> stillAsks(run, one, candidates)).orElse(false);
  }

  private boolean stillAsks(RunStatus run, Proposal proposal, List<String> candidates) {
    Basis basis = Objects.requireNonNullElse(run.basis(), Basis.RUBRIC);
    try {
      Scenario now =
          sheets.candidatesOf(proposal, basis, sheets.modifications(candidates)).scenario();
      return CanonicalJson.sha256(ScenarioRunner.canonical(now)).equals(run.scenarioHash());
    } catch (UnscorableException e) {
      return false;
    }
  }

  private ScenarioSheet sheet(Proposal proposal, Basis basis, List<Modification> candidates) {
    try {
      return sheets.candidatesOf(proposal, basis, candidates);
    } catch (UnscorableException e) {
      throw new FrontierRefusedException("frontier.refused.unscorable");
    }
  }

  private static void require(boolean met, String code) {
    if (!met) {
      throw new FrontierRefusedException(code);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
