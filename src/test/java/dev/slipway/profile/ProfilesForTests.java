package dev.slipway.profile;

import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Training;
import java.util.Set;
import java.util.UUID;

/** Profiles that tests start from. */
public final class ProfilesForTests {

  private ProfilesForTests() {}

  public static ProfileDetails details(String name) {
    return details(name, null);
  }

  public static ProfileDetails details(String name, UUID derivedFrom) {
    return AModel.aModel()
        .named(name)
        .version("1.4")
        .by("Stability AI")
        .of(new Modalities(Set.of(Modality.TEXT), Set.of(Modality.IMAGE)))
        .parameters(8.6e8)
        .shown(4.5)
        .substitute(new Substitute(Substitute.Kind.AS_GOOD, Substitute.Route.SERVICE, 4.5))
        .derivedFrom(derivedFrom)
        .licence("CreativeML Open RAIL-M")
        .published(
            "Paper and code\n🚀", "https://arxiv.org/abs/2112.10752", "https://example.org/b")
        .trained(Training.of(5e22))
        .details();
  }
}
