package dev.slipway.comparison.frontier;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A model, and proposals about it. */
@TestComponent
public class FrontierWorld {

  /** Enough of them to take a few seconds; several exclude or conflict with one another. */
  public static final List<String> MANY =
      List.of(
          "delay-6",
          "data-filter",
          "withhold-method",
          "weight-security",
          "quiet-release",
          "external-evaluation",
          "provider-standard",
          "filters",
          "verified-users",
          "monitoring",
          "provenance",
          "use-law",
          "defender-access",
          "scope-domain");

  private final ProfileService profiles;
  private final ProposalService proposals;

  FrontierWorld(ProfileService profiles, ProposalService proposals) {
    this.profiles = profiles;
    this.proposals = proposals;
  }

  public UUID proposal(List<String> modifications) {
    return proposals.create(details(modifications, 36)).id();
  }

  public ProposalDetails details(List<String> modifications, int horizonMonths) {
    return new ProposalDetails(
        model(),
        "Whether to release it",
        LocalDate.of(2022, 4, 6),
        List.of(new PlanStep(0, AccessLevel.HOSTED, null)),
        DeploymentScope.DOMAIN,
        horizonMonths,
        "board",
        List.of("intimate-imagery", "fraud"),
        List.of("creative"),
        modifications,
        List.of());
  }

  private UUID model() {
    return profiles
        .add(
            new ProfileDetails(
                "A model",
                "1",
                "Somebody",
                Modalities.producing(Modality.IMAGE),
                ParameterCount.of(3.5e9),
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
                List.of()))
        .id();
  }
}
