package dev.slipway.comparison;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.question.Target;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which modifications of the catalogue can be tried on a proposal. Once the weights are out, a
 * model cannot become more capable: what is more capable is a model of its own.
 */
@Component
public class Offer {

  private final Catalogue catalogue;
  private final ProfileService profiles;

  Offer(Catalogue catalogue, ProfileService profiles) {
    this.catalogue = catalogue;
    this.profiles = profiles;
  }

  /** What is offered, and what was chosen before it was retired. */
  public List<CatalogueEntry> to(Proposal proposal, List<String> chosen) {
    boolean out = isOut(proposal);
    return catalogue.all().stream()
        .filter(
            entry ->
                chosen.contains(entry.slug())
                    || !(entry.retired() || (out && isAboutAnotherModel(entry))))
        .toList();
  }

  private boolean isOut(Proposal proposal) {
    return profiles
        .find(proposal.modelId())
        .filter(model -> model.weightsOut() || model.access() == AccessLevel.OPEN_WEIGHTS)
        .isPresent();
  }

  private static boolean isAboutAnotherModel(CatalogueEntry entry) {
    return entry.effects().stream().anyMatch(effect -> effect.target() == Target.SCALE_CAPABILITY);
  }
}
