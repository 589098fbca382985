package dev.slipway.gate.passing;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Outline;
import dev.slipway.comparison.frontier.FrontierComputation;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.Policies;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.assembly.UnscorableException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out which of the catalogue's modifications would bring a proposal within the limits. */
@Component
class PassingWorker {

  private static final Logger LOG = LoggerFactory.getLogger(PassingWorker.class);

  private final ProposalService proposals;
  private final Decisions decisions;
  private final ScoringService scoring;
  private final ScenarioSheets sheets;
  private final Catalogue catalogue;
  private final Policies policies;
  private final FrontierComputation computation;
  private final Passings passings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  PassingWorker(
      ProposalService proposals,
      Decisions decisions,
      ScoringService scoring,
      ScenarioSheets sheets,
      Catalogue catalogue,
      Policies policies,
      FrontierComputation computation,
      Passings passings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.decisions = decisions;
    this.scoring = scoring;
    this.sheets = sheets;
    this.catalogue = catalogue;
    this.policies = policies;
    this.computation = computation;
    this.passings = passings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What is to be computed. */
  private record Task(
      Scenario scenario,
      List<String> chosen,
      Function<List<String>, Optional<AccessLevel>> reach) {}

  /** Holds no transaction while it computes. */
  void run(UUID proposalId) {
    Optional<Task> task = Objects.requireNonNull(transaction.execute(status -> task(proposalId)));
    if (task.isEmpty()) {
      return;
    }
    Frontier frontier = computation.inBackground(task.get().scenario());
    Map<AccessLevel, Passing> best =
        CheapestPassing.of(
            proposalId,
            frontier,
            task.get().chosen(),
            policies.current().terms().policy(),
            task.get().reach());
    transaction.executeWithoutResult(
        status -> passings.put(proposalId, best.values(), clock.instant()));
  }

  private Optional<Task> task(UUID proposalId) {
    Optional<Proposal> proposal = proposals.find(proposalId);
    Optional<Score> score =
        decisions
            .inEffect(proposalId)
            .map(Decision::basis)
            .flatMap(basis -> scoring.find(proposalId, basis.scoreId()));
    if (proposal.isEmpty() || score.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> chosen = proposal.get().modifications();
      Scenario scenario =
          sheets
              .candidatesOf(
                  proposal.get(), score.get().basis(), sheets.modifications(candidates(chosen)))
              .scenario();
      return Optional.of(new Task(scenario, chosen, reach(proposal.get())));
    } catch (UnscorableException | IllegalArgumentException cannotBeScored) {
      LOG.info("Nothing can be worked out for {}", proposalId, cannotBeScored);
      return Optional.empty();
    }
  }

  /** The most open level of the plan within the horizon, with some modifications. */
  private Function<List<String>, Optional<AccessLevel>> reach(Proposal proposal) {
    Map<String, CatalogueEntry> entries =
        catalogue.all().stream().collect(Collectors.toMap(CatalogueEntry::slug, each -> each));
    List<Outline.Step> steps =
        proposal.steps().stream()
            .map(step -> new Outline.Step(step.afterMonths(), step.access().name()))
            .toList();
    return slugs ->
        Outline.of(
                null,
                steps,
                slugs.stream().map(entries::get).filter(Objects::nonNull).toList(),
                proposal.horizonMonths())
            .stream()
            .flatMap(run -> Stream.ofNullable(run.access()))
            .map(AccessLevel::valueOf)
            .max(Comparator.naturalOrder());
  }

  private List<String> candidates(List<String> chosen) {
    return Stream.concat(chosen.stream(), catalogue.available().stream().map(CatalogueEntry::slug))
        .distinct()
        .limit(FrontierComputation.MOST_CANDIDATES)
        .toList();
  }
}
