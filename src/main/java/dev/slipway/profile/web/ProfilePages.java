package dev.slipway.profile.web;

import dev.slipway.draft.form.FieldWords;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.DeveloperRevenue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the pages of models show. */
@Component
class ProfilePages {

  private final ProfileService profiles;
  private final MessageSource messages;
  private final Choices choices;

  ProfilePages(ProfileService profiles, MessageSource messages) {
    this.profiles = profiles;
    this.messages = messages;
    this.choices = new Choices(messages);
  }

  List<ProfileRow> rows() {
    return profiles.all().stream().map(ProfileRow::of).toList();
  }

  Optional<ProfileView> view(UUID id) {
    return profiles.find(id).map(this::view);
  }

  private ProfileView view(ModelProfile profile) {
    UUID parent = profile.derivedFrom();
    return ProfileView.of(
        profile,
        parent == null
            ? null
            : profiles.find(parent).map(ProfileView.RelatedModel::of).orElse(null),
        profiles.derivedFrom(profile.id()).stream().map(ProfileView.RelatedModel::of).toList(),
        profiles.flags(profile));
  }

  /** Models that the given one can be derived from: any other. */
  Set<UUID> parents(@Nullable UUID id) {
    return profiles.all().stream()
        .map(ModelProfile::id)
        .filter(each -> !each.equals(id))
        .collect(Collectors.toSet());
  }

  /** Puts everything that can be chosen in the form into the model of its page. */
  void offerChoices(@Nullable UUID id, Model model) {
    model.addAttribute("modalities", choices.of("level.modality.", Modality.values()));
    model.addAttribute("scopes", choices.of("level.scope.", DeploymentScope.values()));
    model.addAttribute("generalities", choices.of("level.generality.", GeneralityLevel.values()));
    model.addAttribute("assurances", choices.of("level.assurance.", AssuranceLevel.values()));
    model.addAttribute("substitutes", substitutes());
    model.addAttribute(
        "routes", choices.of("profile.substitute.route.", Substitute.Route.values()));
    model.addAttribute("accesses", accesses());
    model.addAttribute(
        "published",
        List.of(
            choices.of(ProfileForm.PUBLISHED, "profile.parametersPublished.yes"),
            choices.of(ProfileForm.NOT_PUBLISHED, "profile.parametersPublished.no")));
    model.addAttribute(
        "computePublished",
        List.of(
            choices.of(ProfileForm.PUBLISHED, "profile.training.published.yes"),
            choices.of(ProfileForm.NOT_PUBLISHED, "profile.training.published.no")));
    model.addAttribute(
        "revenues", choices.of("profile.training.revenue.", DeveloperRevenue.values()));
    model.addAttribute("models", models(id));
  }

  /** The parts of the form in words. */
  FieldWords fieldWords() {
    return new ProfileFieldWords(
        (key, otherwise) ->
            Objects.requireNonNullElse(
                messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()),
                otherwise),
        id ->
            profiles.all().stream()
                .filter(each -> each.id().toString().equals(id))
                .map(ModelProfile::fullName)
                .findFirst()
                .orElse(id));
  }

  private List<Choice> accesses() {
    return Stream.concat(
            Stream.of(choices.of(ProfileForm.NOT_DEPLOYED, "profile.access.NOT_DEPLOYED")),
            choices.of("level.access.", AccessLevel.values()).stream())
        .toList();
  }

  private List<Choice> substitutes() {
    String words = "profile.substitute.kind.";
    return Stream.concat(
            Stream.of(choices.of(SubstituteForm.NONE, words + SubstituteForm.NONE)),
            choices.of(words, Substitute.Kind.values()).stream())
        .toList();
  }

  private List<Choice> models(@Nullable UUID id) {
    return choices.orNone(
        "profile.derivedFrom.none",
        profiles.all().stream()
            .filter(profile -> !profile.id().equals(id))
            .map(profile -> Choice.of(profile.id().toString(), profile.fullName()))
            .toList());
  }
}
