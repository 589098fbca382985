package dev.slipway.scoring;

import dev.slipway.audit.Actor;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.reading.ReadOnce;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.adoption.Adoptions;
import dev.slipway.scoring.ScenarioRunner.Run;
import dev.slipway.scoring.ScoreEvent.ProposalScored;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.individual.IndividualScore;
import dev.slipway.scoring.individual.IndividualScores;
import dev.slipway.scoring.observed.EvidenceEffect;
import dev.slipway.scoring.observed.EvidenceEffect.Added;
import dev.slipway.scoring.observed.EvidenceEffects;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Scores proposals and keeps the scores. */
@Service
public class ScoringService {

  private final ProposalService proposals;
  private final Scores scores;
  private final Rubrics rubrics;
  private final Adoptions adoptions;
  private final ScenarioSheets sheets;
  private final ScenarioRunner runner;
  private final IndividualScores alone;
  private final EvidenceEffects effects;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;
  private final TransactionTemplate ownTransaction;

  ScoringService(
      ProposalService proposals,
      Scores scores,
      Rubrics rubrics,
      Adoptions adoptions,
      ScenarioSheets sheets,
      ScenarioRunner runner,
      IndividualScores alone,
      EvidenceEffects effects,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.scores = scores;
    this.rubrics = rubrics;
    this.adoptions = adoptions;
    this.sheets = sheets;
    this.runner = runner;
    this.alone = alone;
    this.effects = effects;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
    this.ownTransaction = new TransactionTemplate(transactions);
    // Of its own, because a score is also made right after a submission has been committed.
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** What a proposal asks, before any modification is chosen for it. */
  @Transactional(readOnly = true)
  public Scenario scenarioOf(UUID proposalId, Basis basis) {
    return sheetOf(proposalId, basis).scenario();
  }

  /** Likewise, with where everything in it comes from. */
  @Transactional(readOnly = true)
  public ScenarioSheet sheetOf(UUID proposalId, Basis basis) {
    return sheets.sheetOf(proposal(proposalId), basis);
  }

  /** On which answers a proposal is scored, the one to be shown first first. */
  @Transactional(readOnly = true)
  public List<Basis> bases(Proposal proposal) {
    return sheets.bases(proposal);
  }

  /** What a proposal asks by what one reviewer says; nothing if they are not heard. */
  @Transactional(readOnly = true)
  public Optional<Scenario> scenarioBy(UUID proposalId, UUID reviewer) {
    return sheets.sheetBy(proposal(proposalId), reviewer).map(ScenarioSheet::scenario);
  }

  /**
   * Scores a proposal by reviewers' answers where there are any, by the rubric, and with claims
   * where there are some. Computes outside of any transaction, so that a long computation holds no
   * connection.
   */
  public ScoreSet score(UUID proposalId) {
    return score(proposalId, () -> rubrics.of(proposalId));
  }

  /** Scores likewise, by the version of the rubric that is in force now. */
  public ScoreSet scoreAnew(UUID proposalId) {
    return score(proposalId, rubrics::current);
  }

  private ScoreSet score(UUID proposalId, Supplier<Rubric> rubric) {
    Work work = required(ownTransaction.execute(status -> work(proposalId, rubric.get())));
    Computed computed = compute(work);
    return required(ownTransaction.execute(status -> keep(work, computed)));
  }

  /**
   * Scores likewise, but in the transaction at hand: proposal and score are kept together or not at
   * all.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ScoreSet scoreWithin(UUID proposalId) {
    Work work = work(proposalId, rubrics.of(proposalId));
    return keep(work, compute(work));
  }

  private Computed compute(Work work) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Score> made = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (Part part : work.parts()) {
      Run run = runner.run(part.sheet().scenario(), true);
      answers.add(run.answer());
      made.add(
          new Score(work.proposalId(), part.basis(), part.sheet(), run, PathwayModel.ENGINE_VERSION)
              .madeBy(actor.name(), at));
    }
    ScenarioSheet first = work.parts().get(0).sheet();
    return new Computed(
        made,
        work.alone().entrySet().stream().map(this::alone).toList(),
        work.without().entrySet().stream()
            .map(each -> effect(first, answers.get(0), each.getKey(), each.getValue()))
            .toList());
  }

  /** The plan with and without an entry; with its modifications where it speaks of one. */
  private EvidenceEffect effect(ScenarioSheet with, Answer found, UUID entry, Scenario without) {
    Answer before = runner.run(without, false).answer();
    boolean planned = with.isMovedInModification(entry);
    Assessment now = (planned ? found.first() : found.proposed()).assessment();
    Assessment then = (planned ? before.first() : before.proposed()).assessment();
    return new EvidenceEffect(
        entry,
        now.bad().mean(),
        then.bad().mean(),
        now.good().mean(),
        then.good().mean(),
        planned,
        added(found.first()),
        added(before.first()));
  }

  private static Added added(Answer.Plan plan) {
    return new Added(plan.margin().bad().mean(), plan.margin().good().mean());
  }

  private IndividualScore alone(Map.Entry<UUID, Scenario> reviewer) {
    Scenario scenario = reviewer.getValue();
    Assessment found = runner.compare(scenario, PathwayModel.planned(scenario)).after();
    return IndividualScore.of(reviewer.getKey(), found);
  }

  /** What each reviewer says individually, beside the pool's newest score. */
  @Transactional(readOnly = true)
  public List<IndividualScore> alone(Score pooled) {
    return alone.of(pooled.id());
  }

  /** What each entry of evidence did to a score, for the score that is shown first. */
  @Transactional(readOnly = true)
  public List<EvidenceEffect> effects(Score score) {
    return effects.of(score.id());
  }

  /** The newest scores, or nothing if the proposal has not been scored. */
  @Transactional(readOnly = true)
  public Optional<ScoreSet> current(UUID proposalId) {
    return ReadOnce.of(ScoringService.class, proposalId, () -> scores.currentOf(proposalId));
  }

  /** Every score of a proposal, newest first. */
  @Transactional(readOnly = true)
  public List<PastScore> history(UUID proposalId) {
    return scores.ofProposal(proposalId);
  }

  /** One score of a proposal. */
  @Transactional(readOnly = true)
  public Optional<Score> find(UUID proposalId, UUID scoreId) {
    return scores.findById(scoreId).filter(score -> score.proposalId().equals(proposalId));
  }

  /** One score of a proposal and those that were made together with it. */
  @Transactional(readOnly = true)
  public Optional<ScoreSet> madeWith(UUID proposalId, UUID scoreId) {
    return find(proposalId, scoreId).flatMap(scores::madeWith);
  }

  private Work work(UUID proposalId, Rubric rubric) {
    Proposal proposal = proposal(proposalId);
    List<Part> parts = new ArrayList<>();
    for (Basis basis : sheets.bases(proposal)) {
      parts.add(new Part(basis, sheets.sheetOf(proposal, basis, rubric)));
    }
    Map<UUID, Scenario> without = new LinkedHashMap<>();
    Part first = parts.get(0);
    first
        .sheet()
        .movedBy()
        .forEach(
            entry ->
                without.put(
                    entry, sheets.without(proposal, first.basis(), rubric, entry).scenario()));
    return new Work(
        proposalId,
        proposal.question(),
        rubric.version(),
        parts,
        sheets.individual(proposal, rubric),
        without);
  }

  private ScoreSet keep(Work work, Computed computed) {
    List<Score> made = computed.scores();
    made.forEach(scores::saveAndFlush);
    adoptions.keep(work.proposalId(), work.rubricVersion());
    ScoreSet set = ScoreSet.of(made).orElseThrow();
    Score pooled = set.reviewers();
    if (pooled != null) {
      alone.keep(pooled.id(), computed.alone());
    }
    effects.keep(set.first().id(), computed.effects());
    List<String> hashes = made.stream().map(Score::scenarioHash).toList();
    events.publishEvent(new ProposalScored(work.proposalId(), work.name(), hashes));
    return set;
  }

  private Proposal proposal(UUID proposalId) {
    return proposals
        .find(proposalId)
        .orElseThrow(() -> new IllegalArgumentException("no proposal " + proposalId));
  }

  private static <T> T required(@Nullable T given) {
    return Objects.requireNonNull(given);
  }

  /** What is to be run. */
  private record Work(
      UUID proposalId,
      String name,
      int rubricVersion,
      List<Part> parts,
      Map<UUID, Scenario> alone,
      Map<UUID, Scenario> without) {}

  private record Part(Basis basis, ScenarioSheet sheet) {}

  private record Computed(
      List<Score> scores, List<IndividualScore> alone, List<EvidenceEffect> effects) {}
}
