package dev.slipway.profile;

import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Profiles that tests start from. */
public final class ProfilesForTests {

  private ProfilesForTests() {}

  public static ProfileDetails details(String name) {
    return details(name, null);
  }

  public static ProfileDetails details(String name, UUID derivedFrom) {
    return new ProfileDetails(
        name,
        "1.4",
        "Stability AI",
        new Modalities(Set.of(Modality.TEXT), Set.of(Modality.IMAGE)),
        ParameterCount.of(8.6e8),
        true,
        5e22,
        DeploymentScope.DOMAIN,
        GeneralityLevel.MULTI_TASK,
        null,
        4.5,
        AssuranceLevel.INTERNAL,
        new Substitute(Substitute.Kind.AS_GOOD, Substitute.Route.SERVICE, 4.5),
        false,
        derivedFrom,
        "CreativeML Open RAIL-M",
        "Paper and code\n🚀",
        List.of("https://arxiv.org/abs/2112.10752", "https://example.org/b"));
  }
}
