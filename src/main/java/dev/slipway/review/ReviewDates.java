package dev.slipway.review;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.EvidenceNeeds;
import dev.slipway.decision.EvidenceNeeds.Lack;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Days on which the board looks again at what it let happen: at its end, and every so often. */
@Component
public class ReviewDates {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewDates.class);

  private final Decisions decisions;
  private final ProposalService proposals;
  private final EvidenceService evidence;
  private final Policies policies;
  private final Reviews reviews;
  private final TransactionOperations transaction;
  private final Clock clock;

  ReviewDates(
      Decisions decisions,
      ProposalService proposals,
      EvidenceService evidence,
      Policies policies,
      Reviews reviews,
      TransactionOperations transaction,
      Clock clock) {
    this.decisions = decisions;
    this.proposals = proposals;
    this.evidence = evidence;
    this.policies = policies;
    this.reviews = reviews;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Those up to a day, of decisions that hold for their model while no other is before the board.
   */
  @Transactional(readOnly = true)
  public List<DueReview> upTo(LocalDate day) {
    Policy policy = policies.current().terms().policy();
    return decisions.lettingRelease().stream()
        .flatMap(each -> DueReview.of(each, policy))
        .filter(each -> !each.on().isAfter(day))
        .filter(each -> awaits(each.decision()))
        .toList();
  }

  /** Asks for every review whose day has come, and where required evidence no longer counts. */
  void ask() {
    LocalDate today = LocalDate.now(clock);
    List<DueReview> due =
        Objects.requireNonNull(
            transaction.execute(status -> Stream.concat(passed(today), stale(today)).toList()));
    due.forEach(this::askOnce);
  }

  /** Asks where what has become of a proposal’s evidence asks for it, and no longer where not. */
  void lookAtEvidence(UUID proposalId) {
    Optional<Decision> inForce =
        decisions.inEffect(proposalId).filter(each -> each.verdict().letsRelease());
    inForce.ifPresent(
        decision ->
            lostSince(decision, LocalDate.now(clock))
                .ifPresentOrElse(
                    day -> evidenceLost(decision, day).forEach(this::askInPlace),
                    () -> reviews.forget(proposalId, ReviewReason.EVIDENCE_STALE)));
  }

  private Stream<DueReview> passed(LocalDate today) {
    return upTo(today).stream()
        .filter(each -> each.reason() == ReviewReason.PERIODIC || each.isOverdue(today));
  }

  private Stream<DueReview> stale(LocalDate today) {
    return decisions.lettingRelease().stream().flatMap(each -> stale(each, today));
  }

  private Stream<DueReview> stale(Decision decision, LocalDate today) {
    return lostSince(decision, today).stream().flatMap(day -> evidenceLost(decision, day));
  }

  private Stream<DueReview> evidenceLost(Decision decision, LocalDate day) {
    return Stream.of(new DueReview(decision, ReviewReason.EVIDENCE_STALE, day))
        .filter(each -> awaits(decision));
  }

  /**
   * The last day on which its evidence was whole, or the day of the decision where none is known.
   * What was never on file asks for nothing: the gate waits for it, and says so.
   */
  private Optional<LocalDate> lostSince(Decision decision, LocalDate today) {
    if (!decision.bounds().needsEvidence()) {
      return Optional.empty();
    }
    LocalDate proposed = decision.proposedAt().atZone(ZoneOffset.UTC).toLocalDate();
    return EvidenceNeeds.of(decision.bounds(), evidence.of(decision.proposalId()))
        .unmetOn(today)
        .stream()
        .filter(each -> each.lack() != Lack.MISSING)
        .map(each -> Objects.requireNonNullElse(each.until(), proposed))
        .min(LocalDate::compareTo);
  }

  /** One transaction each, so that what another instance has asked meanwhile harms nothing else. */
  private void askOnce(DueReview due) {
    try {
      transaction.executeWithoutResult(status -> askInPlace(due));
    } catch (DuplicateKeyException another) {
      LOG.debug("Another instance was faster with {}", due.decision().id(), another);
    }
  }

  private void askInPlace(DueReview due) {
    reviews.askOnce(proposal(due.decision()), due);
  }

  private boolean awaits(Decision decision) {
    List<Proposal> all = proposals.ofModel(proposal(decision).modelId());
    boolean before =
        all.stream().anyMatch(each -> ProposalState.BEFORE_BOARD.contains(each.state()));
    return !before
        && decisions.inEffect(all.stream().map(Proposal::id).toList()).stream()
            .findFirst()
            .filter(each -> each.id().equals(decision.id()))
            .isPresent();
  }

  private Proposal proposal(Decision decision) {
    return proposals.find(decision.proposalId()).orElseThrow();
  }
}
