package dev.slipway.profile.web;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.flag.Flag;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as read on its page; levels by their constant names, which messages put in words. */
record ProfileView(
    UUID id,
    String name,
    String originator,
    List<String> inputs,
    List<String> outputs,
    @Nullable ParameterCount parameters,
    boolean parametersPublished,
    Training training,
    String scope,
    String generality,
    @Nullable String access,
    double monthsShown,
    String assurance,
    @Nullable Substitute substitute,
    boolean weightsOut,
    @Nullable RelatedModel derivedFrom,
    List<RelatedModel> derivatives,
    String licence,
    String method,
    List<String> links,
    Quantity.@Nullable Percentiles capability,
    List<Flag> flags) {

  /** Another model that this one was made from, or that was made from it. */
  record RelatedModel(UUID id, String name) {

    static RelatedModel of(ModelProfile profile) {
      return new RelatedModel(profile.id(), profile.fullName());
    }
  }

  static ProfileView of(
      ModelProfile profile,
      @Nullable RelatedModel derivedFrom,
      List<RelatedModel> derivatives,
      List<Flag> flags) {
    var access = profile.access();
    return new ProfileView(
        profile.id(),
        profile.fullName(),
        profile.originator(),
        names(profile.modalities().inputs()),
        names(profile.modalities().outputs()),
        profile.parameters(),
        profile.parametersPublished(),
        profile.training(),
        profile.scope().name(),
        profile.generality().name(),
        access == null ? null : access.name(),
        profile.monthsShown(),
        profile.assurance().name(),
        profile.substitute(),
        profile.weightsOut(),
        derivedFrom,
        derivatives,
        profile.licence(),
        profile.method(),
        profile.links(),
        three(profile.capability()),
        flags);
  }

  /** All equal where the number is one. */
  private static Quantity.@Nullable Percentiles three(@Nullable Quantity quantity) {
    if (quantity == null || quantity instanceof Quantity.Percentiles) {
      return (Quantity.Percentiles) quantity;
    }
    return new Quantity.Percentiles(quantity.p50(), quantity.p50(), quantity.p50());
  }

  private static List<String> names(Set<Modality> modalities) {
    return modalities.stream().sorted().map(Enum::name).toList();
  }
}
