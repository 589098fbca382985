package dev.slipway.forecast;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.forecast.Forecast.Batch;
import dev.slipway.forecast.ForecastEvent.ForecastsMade;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.individual.IndividualScore;
import dev.slipway.scoring.outlook.Outlook;
import dev.slipway.scoring.outlook.Outlooks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the dated forecasts of proposals before the board, each once. */
@Service
public class ForecastService {

  private static final Set<ProposalState> FORECAST =
      EnumSet.complementOf(
          EnumSet.of(ProposalState.DRAFT, ProposalState.WITHDRAWN, ProposalState.RELEASED));

  private final ProposalService proposals;
  private final ScoringService scoring;
  private final Decisions decisions;
  private final Outlooks outlooks;
  private final Forecasts forecasts;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate ownTransaction;
  private final Clock clock;

  ForecastService(
      ProposalService proposals,
      ScoringService scoring,
      Decisions decisions,
      Outlooks outlooks,
      Forecasts forecasts,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.proposals = proposals;
    this.scoring = scoring;
    this.decisions = decisions;
    this.outlooks = outlooks;
    this.forecasts = forecasts;
    this.events = events;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** Whether a proposal is before the board, or decided and not out yet. */
  static boolean isForecast(Proposal proposal) {
    return FORECAST.contains(proposal.state());
  }

  /**
   * Makes those that were not made before, of the newest score on each basis and of each reviewer
   * who is heard. Computes outside of any transaction; then each basis is kept in a short one.
   */
  public void make(UUID proposalId) {
    List<Asked> asked = new ArrayList<>();
    ownTransaction.executeWithoutResult(status -> asked(proposalId).ifPresent(asked::add));
    for (Asked each : asked) {
      for (Part part : each.parts()) {
        List<Made> made = compute(each, part);
        if (!made.isEmpty()) {
          keep(each, part, made);
        }
      }
    }
  }

  /** What is to be said, if there is anything. */
  private Optional<Asked> asked(UUID proposalId) {
    LocalDate today = LocalDate.now(clock);
    Optional<Proposal> proposal = proposals.find(proposalId).filter(each -> isInTime(each, today));
    Optional<ScoreSet> scores = scoring.current(proposalId).filter(set -> !set.outdated());
    Optional<Decision> decision = decisions.inEffect(proposalId);
    if (proposal.isEmpty()
        || scores.isEmpty()
        || decision.filter(each -> !each.verdict().letsRelease()).isPresent()) {
      return Optional.empty();
    }
    List<String> conditions =
        decision
            .map(Decision::requiredModifications)
            .filter(required -> !required.isEmpty())
            .map(List::stream)
            .orElseGet(() -> Outlooks.planned(scores.get().first()).stream())
            .sorted()
            .toList();
    List<Part> parts =
        scores.get().all().stream()
            .filter(
                score ->
                    !forecasts.has(proposalId, score.basis(), score.scenarioHash(), conditions))
            .map(score -> new Part(score, heard(score)))
            .toList();
    return Optional.of(new Asked(proposal.get(), conditions, parts, today));
  }

  private static boolean isInTime(Proposal proposal, LocalDate today) {
    return isForecast(proposal) && !today.isAfter(Dates.lastToSay(proposal.decisionDate()));
  }

  private List<IndividualScore> heard(Score score) {
    return score.basis() == Basis.REVIEWERS ? scoring.alone(score) : List.of();
  }

  private List<Made> compute(Asked asked, Part part) {
    Set<String> conditions = Set.copyOf(asked.conditions());
    List<Made> made = new ArrayList<>();
    outlooks.of(part.score(), conditions).ifPresent(outlook -> made.add(new Made(null, outlook)));
    for (IndividualScore alone : made.isEmpty() ? List.<IndividualScore>of() : part.heard()) {
      outlooks
          .of(asked.proposal().id(), alone, conditions)
          .ifPresent(outlook -> made.add(new Made(alone.personId(), outlook)));
    }
    return made;
  }

  private void keep(Asked asked, Part part, List<Made> made) {
    Proposal proposal = asked.proposal();
    Batch batch =
        new Batch(
            UUID.randomUUID(),
            proposal.id(),
            part.score().basis(),
            part.score().scenarioHash(),
            part.score().engineVersion(),
            asked.conditions(),
            proposal.decisionDate().plusMonths(made.get(0).outlook().firstStep()),
            now());
    List<Forecast> all =
        made.stream()
            .flatMap(
                each ->
                    ForecastFactory.of(
                        proposal, batch, each.personId(), each.outlook(), asked.today())
                        .stream())
            .toList();
    if (all.isEmpty()) {
      return;
    }
    try {
      ownTransaction.executeWithoutResult(status -> keep(proposal, batch, all));
    } catch (DuplicateKeyException madeMeanwhile) {
      // Somebody else asked at the same moment; the numbers are the same.
    }
  }

  private void keep(Proposal proposal, Batch batch, List<Forecast> all) {
    if (proposals.find(proposal.id()).filter(ForecastService::isForecast).isPresent()) {
      forecasts.add(batch, all);
      events.publishEvent(
          new ForecastsMade(proposal.question(), batch, all, ForecastFactory.fingerprint(all)));
    }
  }

  /** As precise as every database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private record Asked(
      Proposal proposal, List<String> conditions, List<Part> parts, LocalDate today) {}

  private record Part(Score score, List<IndividualScore> heard) {}

  private record Made(@Nullable UUID personId, Outlook outlook) {}
}
