package dev.slipway.review;

import dev.slipway.profile.ProfileChanged;
import dev.slipway.profile.ProfileCreated;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent;
import dev.slipway.proposal.ProposalEvent.HappeningRecorded;
import dev.slipway.proposal.ProposalEvent.ProposalCreated;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes, in the transaction of the change, what asks for a new review and what answers that. */
@Component
class ReviewListener {

  private final Reviews reviews;
  private final ProposalService proposals;
  private final ProfileService profiles;
  private final ApplicationEventPublisher events;

  ReviewListener(
      Reviews reviews,
      ProposalService proposals,
      ProfileService profiles,
      ApplicationEventPublisher events) {
    this.reviews = reviews;
    this.proposals = proposals;
    this.profiles = profiles;
    this.events = events;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProfileChanged changed) {
    askForAllOf(changed.modelId(), ReviewReason.MODEL_CHANGED);
  }

  /** A later version goes by the same name, or says from which model it was made. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProfileCreated created) {
    profiles
        .earlierVersionsOf(created.modelId())
        .forEach(each -> askForAllOf(each.id(), ReviewReason.NEW_VERSION));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ProposalEvent event) {
    if (event instanceof HappeningRecorded recorded && recorded.happened().kind().asksForReview()) {
      proposals.find(event.proposalId()).ifPresent(each -> ask(each, ReviewReason.INCIDENT));
    } else if (event instanceof ProposalCreated created && created.basedOn() != null) {
      reviews.forget(created.basedOn());
    } else if (event instanceof ProposalErased) {
      reviews.forget(event.proposalId());
    }
  }

  private void askForAllOf(UUID modelId, ReviewReason reason) {
    proposals.ofModel(modelId).forEach(each -> ask(each, reason));
  }

  private void ask(Proposal proposal, ReviewReason reason) {
    if (proposal.isDecided() && reviews.want(proposal.id(), reason)) {
      events.publishEvent(new ReviewWanted(proposal.id(), proposal.question(), reason));
    }
  }
}
