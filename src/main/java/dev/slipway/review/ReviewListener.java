package dev.slipway.review;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionEvent.DecisionConfirmed;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Trigger;
import dev.slipway.precedent.cases.CaseEvent.OriginalCopied;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.profile.ProfileEvent.ProfileChanged;
import dev.slipway.profile.ProfileEvent.ProfileCreated;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent;
import dev.slipway.proposal.ProposalEvent.HappeningRecorded;
import dev.slipway.proposal.ProposalEvent.ProposalCreated;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of the change, what asks for a new review and what answers that. */
@Component
class ReviewListener {

  private final Reviews reviews;
  private final ReviewDates dates;
  private final Decisions decisions;
  private final ProposalService proposals;
  private final ProfileService profiles;

  ReviewListener(
      Reviews reviews,
      ReviewDates dates,
      Decisions decisions,
      ProposalService proposals,
      ProfileService profiles) {
    this.reviews = reviews;
    this.dates = dates;
    this.decisions = decisions;
    this.proposals = proposals;
    this.profiles = profiles;
  }

  @SameTransactionListener
  public void on(ProfileChanged changed) {
    askAbout(changed.modelId(), ReviewReason.MODEL_CHANGED, any -> true);
  }

  /** A later version goes by the same name, or says from which model it was made. */
  @SameTransactionListener
  public void on(ProfileCreated created) {
    profiles
        .earlierVersionsOf(created.modelId())
        .forEach(each -> askAbout(each.id(), ReviewReason.NEW_VERSION, any -> true));
  }

  @SameTransactionListener
  public void on(ProposalEvent event) {
    if (event instanceof HappeningRecorded recorded) {
      proposals.find(event.proposalId()).ifPresent(each -> happened(each, recorded.happened()));
    } else if (event instanceof ProposalCreated created && created.basedOn() != null) {
      reviews.forget(created.basedOn());
    } else if (event instanceof ProposalErased) {
      reviews.erase(event.proposalId());
    }
  }

  /** A reference case describes it, and whoever recorded that has confirmed that it ends it. */
  @SameTransactionListener
  public void on(OriginalCopied copied) {
    boolean leaked = copied.successor().event() == CaseSuccessor.Event.WEIGHTS_LEAK;
    askAbout(
        copied.modelId(),
        leaked ? ReviewReason.INCIDENT : ReviewReason.COPIED,
        each -> CopiedOriginals.ends(copied.successor(), each));
  }

  /** What the board decides on a model answers whatever was asked about it. */
  @SameTransactionListener
  public void on(DecisionTaken taken) {
    proposals
        .find(taken.proposalId())
        .ifPresent(
            decided ->
                proposals.ofModel(decided.modelId()).stream()
                    .map(Proposal::id)
                    .forEach(reviews::forget));
  }

  @SameTransactionListener
  public void on(DecisionConfirmed confirmed) {
    decisions.find(confirmed.proposalId(), confirmed.decisionId()).ifPresent(reviews::settle);
  }

  @SameTransactionListener
  public void on(EvidenceEvent changed) {
    dates.lookAtEvidence(changed.proposalId());
  }

  private void happened(Proposal proposal, Observation happened) {
    if (happened.kind().asksForReview()) {
      askAbout(proposal.modelId(), ReviewReason.INCIDENT, any -> true);
    } else {
      trigger(happened.kind())
          .ifPresent(
              trigger ->
                  askAbout(
                      proposal.modelId(),
                      ReviewReason.COPIED,
                      each -> each.bounds().triggers().contains(trigger)));
    }
  }

  private static Optional<Trigger> trigger(OutcomeReportKind kind) {
    return switch (kind) {
      case COPIED -> Optional.of(Trigger.COPIED);
      case OPENLY_DISTRIBUTED -> Optional.of(Trigger.OPENLY_DISTRIBUTED);
      default -> Optional.empty();
    };
  }

  /** Asks about the decision that holds for a model, as the gate reads it. */
  private void askAbout(UUID modelId, ReviewReason reason, Predicate<Decision> which) {
    Map<UUID, Proposal> all =
        proposals.ofModel(modelId).stream()
            .collect(Collectors.toMap(Proposal::id, Function.identity()));
    decisions.inEffect(all.keySet()).stream()
        .findFirst()
        .filter(which)
        .map(Decision::proposalId)
        .map(all::get)
        .ifPresent(each -> reviews.ask(each, reason));
  }
}
