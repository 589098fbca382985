package dev.slipway.desk.web.since;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.desk.web.compare.InputTable;
import dev.slipway.form.Choice;
import dev.slipway.gate.Gate;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.review.Reviews;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.UnscorableException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what has changed since a decision. */
@Component
class SinceReader {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final Decisions decisions;
  private final ScoringService scoring;
  private final ScoresSince scores;
  private final EvidenceService evidence;
  private final Reviews reviews;
  private final Gate gate;
  private final Rubrics rubrics;
  private final InputTable inputs;
  private final Interests interests;
  private final CurrentPerson person;
  private final Clock clock;
  private final TransactionTemplate reading;

  SinceReader(
      ProposalService proposals,
      ProfileService profiles,
      Decisions decisions,
      ScoringService scoring,
      ScoresSince scores,
      EvidenceService evidence,
      Reviews reviews,
      Gate gate,
      Rubrics rubrics,
      InputTable inputs,
      Interests interests,
      CurrentPerson person,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.decisions = decisions;
    this.scoring = scoring;
    this.scores = scores;
    this.evidence = evidence;
    this.reviews = reviews;
    this.gate = gate;
    this.rubrics = rubrics;
    this.inputs = inputs;
    this.interests = interests;
    this.person = person;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /** Nothing if there is no such decision, or it never took effect. */
  Optional<SincePage> read(UUID proposalId, UUID decisionId) {
    Optional<Score> decided =
        decisions
            .find(proposalId, decisionId)
            .filter(each -> each.takenAt() != null)
            .flatMap(each -> scoring.find(proposalId, each.basis().scoreId()));
    // Outside the transaction, which a proposal that can no longer be scored would spoil.
    List<Input> now = decided.map(this::inputsNow).orElse(null);
    return decided.flatMap(score -> reading.execute(status -> page(decisionId, score, now)));
  }

  private @Nullable List<Input> inputsNow(Score decided) {
    try {
      return scoring.sheetOf(decided.proposalId(), decided.basis()).inputs();
    } catch (UnscorableException | IllegalArgumentException cannotBeScored) {
      return null;
    }
  }

  private Optional<SincePage> page(UUID decisionId, Score decided, @Nullable List<Input> now) {
    UUID id = decided.proposalId();
    Proposal proposal = proposals.find(id).orElseThrow();
    Decision decision = decisions.find(id, decisionId).orElseThrow();
    EvidenceSince since = new EvidenceSince(decision, LocalDate.now(clock));
    List<Evidence> entries = evidence.of(id);
    boolean inForce = decision.status() == Decision.Status.IN_EFFECT;
    return Optional.of(
        new SincePage(
            id,
            proposal.question(),
            decision,
            proposal.horizonMonths(),
            inForce ? reviews.wantedOf(id) : List.of(),
            gate.happenedSince(decision),
            now == null ? null : inputs.of(List.of(decided.inputs(), now), rubrics.current()),
            since.lines(entries),
            since.carried(entries),
            scores.scores(decided),
            scores.limits(decided, decision),
            models(proposal),
            inForce && person.has(Role.SUBMITTER),
            inForce && mayConfirm(id)));
  }

  private boolean mayConfirm(UUID proposalId) {
    return person.has(Role.CHAIR) && !interests.isRecused(proposalId, person.id());
  }

  private List<Choice> models(Proposal proposal) {
    ModelProfile model = profiles.find(proposal.modelId()).orElseThrow();
    return Stream.concat(Stream.of(model), profiles.laterVersionsOf(model.id()).stream())
        .map(each -> Choice.of(each.id().toString(), each.fullName()))
        .toList();
  }
}
