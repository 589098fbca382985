package dev.slipway.desk;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Models and proposals for tests. */
public final class DeskWorld {

  private DeskWorld() {}

  /** An image model of this name. */
  public static ProfileDetails model(String name, String originator, double parameters) {
    return new ProfileDetails(
        name,
        "1",
        originator,
        new Modalities(Set.of(Modality.TEXT), Set.of(Modality.IMAGE)),
        ParameterCount.of(parameters),
        true,
        null,
        DeploymentScope.DOMAIN,
        GeneralityLevel.MULTI_TASK,
        null,
        0,
        AssuranceLevel.INTERNAL,
        null,
        false,
        null,
        "proprietary",
        "",
        List.of());
  }

  /** Testers first, then a product; decided on the sixth of April 2022. */
  public static ProposalDetails asking(UUID model, String question) {
    return asking(model, question, 36, List.of());
  }

  public static ProposalDetails asking(
      UUID model, String question, int horizon, List<Claim> claims) {
    return new ProposalDetails(
        model,
        question,
        LocalDate.of(2022, 4, 6),
        List.of(
            new PlanStep(0, AccessLevel.STAGED, null), new PlanStep(3, AccessLevel.HOSTED, null)),
        DeploymentScope.DOMAIN,
        horizon,
        "board",
        List.of("harassment", "disinformation"),
        List.of("creative"),
        List.of(),
        claims);
  }
}
