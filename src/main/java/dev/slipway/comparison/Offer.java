package dev.slipway.comparison;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Stage;
import dev.slipway.comparison.OfferedStage.Offered;
import dev.slipway.pathway.question.Target;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Likewise, by stage; stages without any are left out. */
  public List<OfferedStage> byStage(Proposal proposal, List<String> chosen) {
    List<CatalogueEntry> offered = to(proposal, chosen);
    return Arrays.stream(Stage.values())
        .map(stage -> new OfferedStage(stage.name(), of(stage, offered, chosen)))
        .filter(stage -> !stage.modifications().isEmpty())
        .toList();
  }

  /** What every modification of the catalogue is called, by its slug. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    catalogue.all().forEach(entry -> names.put(entry.slug(), entry.name()));
    return names;
  }

  private static List<Offered> of(Stage stage, List<CatalogueEntry> offered, List<String> chosen) {
    return offered.stream()
        .filter(entry -> entry.stage() == stage)
        .map(
            entry ->
                new Offered(
                    entry.slug(),
                    entry.name(),
                    entry.description(),
                    chosen.contains(entry.slug()),
                    entry.retired()))
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
