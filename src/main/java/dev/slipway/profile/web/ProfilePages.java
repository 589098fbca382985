package dev.slipway.profile.web;

import dev.slipway.account.CurrentPerson;
import dev.slipway.audit.Trail;
import dev.slipway.draft.form.FieldWords;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.ErrorLine;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.DerivedCapability;
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
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Gathers what the pages of models show. */
@Component
class ProfilePages {

  private static final String CREATED = "profile.created";

  private final ProfileService profiles;
  private final DerivedCapability.Source capability;
  private final Trail trail;
  private final MessageSource messages;
  private final Choices choices;

  ProfilePages(
      ProfileService profiles,
      DerivedCapability.Source capability,
      Trail trail,
      MessageSource messages) {
    this.profiles = profiles;
    this.capability = capability;
    this.trail = trail;
    this.messages = messages;
    this.choices = new Choices(messages);
  }

  List<ProfileRow> rows() {
    Set<String> brought = trail.subjectsOf(CurrentPerson.SLIPWAY_ITSELF, CREATED);
    return profiles.all().stream()
        .map(each -> ProfileRow.of(each, brought.contains(each.id().toString())))
        .toList();
  }

  Optional<ProfileView> view(UUID id) {
    return profiles.find(id).map(this::view);
  }

  /** What follows from a model's profile as it is saved; null where nothing does. */
  @Nullable DerivedCapability derived(UUID id) {
    return profiles.find(id).flatMap(capability::of).orElse(null);
  }

  /** What follows from what is being typed; null where too little of it can be read. */
  @Nullable DerivedCapability derived(@Nullable UUID id, ProfileForm typed) {
    ProfileForm form = typed.forCapability();
    return ProfileAdapter.read(form, parents(id), new BeanPropertyBindingResult(form, "form"))
        .map(ModelProfile::new)
        .flatMap(capability::of)
        .orElse(null);
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
    model.addAttribute(
        "generalities", explained(choices.of("level.generality.", GeneralityLevel.values())));
    model.addAttribute("assurances", choices.of("level.assurance.", AssuranceLevel.values()));
    model.addAttribute("substitutes", substitutes());
    model.addAttribute(
        "routes", choices.of("profile.substitute.route.", Substitute.Route.values()));
    model.addAttribute("accesses", accesses());
    model.addAttribute("published", published("profile.parametersPublished."));
    model.addAttribute("computePublished", published("profile.training.published."));
    model.addAttribute(
        "revenues", choices.of("profile.training.revenue.", DeveloperRevenue.values()));
    model.addAttribute("models", models(id));
  }

  /** Puts what is folded away and what was refused into the model of the form's page. */
  void offerFolds(ProfileForm form, @Nullable Errors errors, Model model) {
    model.addAttribute("folds", ProfileFolds.of(form, errors));
    if (errors != null) {
      model.addAttribute(
          "problems",
          ErrorLine.of(errors, ProfileFolds.ORDER, path -> fieldWords().label(path), messages));
    }
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
    return Choices.inFull(
        Stream.concat(
                Stream.of(choices.of(ProfileForm.NOT_DEPLOYED, "profile.access.NOT_DEPLOYED")),
                choices.of("level.access.", AccessLevel.values()).stream())
            .toList());
  }

  /** After one that stands for none of them; a list to choose from has no room for a hint. */
  private List<Choice> explained(List<Choice> levels) {
    return choices.orNone("profile.choose", Choices.inFull(levels));
  }

  private List<Choice> published(String key) {
    return List.of(
        choices.of(ProfileForm.AS_GIVEN, "profile.published.given"),
        choices.of(ProfileForm.PUBLISHED, key + ProfileForm.PUBLISHED),
        choices.of(ProfileForm.NOT_PUBLISHED, key + ProfileForm.NOT_PUBLISHED));
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
        Stream.concat(
                Stream.of(choices.of(ProfileForm.ELSEWHERE, "profile.derivedFrom.elsewhere")),
                profiles.all().stream()
                    .filter(profile -> !profile.id().equals(id))
                    .map(profile -> Choice.of(profile.id().toString(), profile.fullName())))
            .toList());
  }
}
