package dev.slipway.comparison.frontier;

import dev.slipway.proposal.AProposal;
import dev.slipway.profile.AModel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
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
    return AProposal.aProposal(model()).over(horizonMonths).threats("intimate-imagery", "fraud").modifications(modifications).details();
  }

  private UUID model() {
    return profiles
        .add(
            AModel.aModel().details())
        .id();
  }
}
