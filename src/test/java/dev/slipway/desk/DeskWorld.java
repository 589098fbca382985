package dev.slipway.desk;

import dev.slipway.profile.AModel;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Models and proposals for tests. */
public final class DeskWorld {

  private DeskWorld() {}

  /** An image model of this name. */
  public static ProfileDetails model(String name, String originator, double parameters) {
    return AModel.aModel()
        .named(name)
        .by(originator)
        .of(new Modalities(Set.of(Modality.TEXT), Set.of(Modality.IMAGE)))
        .parameters(parameters)
        .details();
  }

  /** Testers first, then a product; decided on the sixth of April 2022. */
  public static ProposalDetails asking(UUID model, String question) {
    return asking(model, question, 36, List.of());
  }

  public static ProposalDetails asking(
      UUID model, String question, int horizon, List<Claim> claims) {
    return AProposal.aProposal(model)
        .asking(question)
        .plan(new PlanStep(0, AccessLevel.STAGED, null), new PlanStep(3, AccessLevel.HOSTED, null))
        .over(horizon)
        .threats("harassment", "disinformation")
        .claims(claims)
        .details();
  }
}
