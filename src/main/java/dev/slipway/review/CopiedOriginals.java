package dev.slipway.review;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Trigger;
import dev.slipway.precedent.cases.ApprovalsAtStake;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the approvals that a reference case ends: those of the model that it calls the original.
 */
@Component
class CopiedOriginals implements ApprovalsAtStake {

  private final ProfileService profiles;
  private final ProposalService proposals;
  private final Decisions decisions;

  CopiedOriginals(ProfileService profiles, ProposalService proposals, Decisions decisions) {
    this.profiles = profiles;
    this.proposals = proposals;
    this.decisions = decisions;
  }

  @Override
  public List<AtStake> of(CaseDetails event) {
    return profiles.all().stream()
        .filter(model -> isMeant(event.origin(), model))
        .flatMap(
            model ->
                inForce(model.id()).stream()
                    .filter(decision -> ends(event.successor(), decision))
                    .map(each -> new AtStake(model.id(), model.fullName(), each.proposalId())))
        .toList();
  }

  /** A case that names no version may mean any; whoever records it says which is right. */
  private static boolean isMeant(CaseOrigin origin, ModelProfile model) {
    return origin.originator().equalsIgnoreCase(model.originator())
        && (origin.model().equalsIgnoreCase(model.fullName())
            || origin.model().equalsIgnoreCase(model.name()));
  }

  private Optional<Decision> inForce(UUID modelId) {
    List<UUID> all = proposals.ofModel(modelId).stream().map(Proposal::id).toList();
    return decisions.inEffect(all).stream()
        .findFirst()
        .filter(each -> each.verdict().letsRelease());
  }

  /**
   * Whether it names what others have done. That weights got out is an incident, which always is.
   */
  static boolean ends(CaseSuccessor successor, Decision decision) {
    return successor.byOthers().stream()
        .anyMatch(
            each ->
                switch (each) {
                  case COPYCAT -> decision.bounds().triggers().contains(Trigger.COPIED);
                  case OPEN_DISTRIBUTION ->
                      decision.bounds().triggers().contains(Trigger.OPENLY_DISTRIBUTED);
                  case WEIGHTS_LEAK -> true;
                  case OWN_OPEN_RELEASE -> false;
                });
  }
}
