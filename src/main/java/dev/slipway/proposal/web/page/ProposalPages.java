package dev.slipway.proposal.web.page;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.draft.form.FieldWords;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.Typed;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.suggestion.Offering;
import dev.slipway.proposal.suggestion.Suggestions;
import dev.slipway.proposal.web.form.KeptChoices;
import dev.slipway.proposal.web.form.OfferedScales;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the release form shows around what is typed. */
@Component
public class ProposalPages {

  private final ProfileService profiles;
  private final Rubrics rubrics;
  private final Catalogue catalogue;
  private final FormOffers offers;
  private final OfferedScales scales;
  private final ClaimPages claims;
  private final PlanNotes notes;
  private final FormProgressReader progress;
  private final PlanViews timelines;
  private final MessageSource messages;
  private final Choices choices;

  ProposalPages(
      ProfileService profiles,
      Rubrics rubrics,
      Catalogue catalogue,
      FormOffers offers,
      OfferedScales scales,
      ClaimPages claims,
      PlanNotes notes,
      FormProgressReader progress,
      PlanViews timelines,
      MessageSource messages) {
    this.profiles = profiles;
    this.rubrics = rubrics;
    this.catalogue = catalogue;
    this.offers = offers;
    this.scales = scales;
    this.claims = claims;
    this.notes = notes;
    this.progress = progress;
    this.timelines = timelines;
    this.messages = messages;
    this.choices = new Choices(messages);
  }

  public Optional<ModelProfile> model(@Nullable String id) {
    return id == null ? Optional.empty() : Typed.uuid(id).flatMap(profiles::find);
  }

  /** A new form for a model. */
  public ProposalForm begin(ModelProfile model) {
    return ProposalFormWriter.forModel(model, rubrics.current());
  }

  /** The form with what the rubric suggests for its model ticked, and nothing else. */
  public ProposalForm suggest(ProposalForm form) {
    Rubric rubric = rubrics.current();
    return model(form.model())
        .map(model -> suggested(form, rubric, ProposalFormWriter.offering(form, model)))
        .orElse(form);
  }

  private static ProposalForm suggested(ProposalForm form, Rubric rubric, Offering offering) {
    return form.withOutcomes(
        Suggestions.threats(rubric, offering), Suggestions.benefits(rubric, offering));
  }

  public List<Choice> models() {
    return profiles.all().stream()
        .map(
            model ->
                new Choice(
                    model.id().toString(),
                    model.fullName(),
                    choices.text("proposal.model.by", model.originator())))
        .toList();
  }

  /** The parts of the form in words. */
  public FieldWords fieldWords() {
    return new ProposalFieldWords(this::otherwise, this::name);
  }

  private String name(String part, String id) {
    Rubric rubric = rubrics.current();
    return switch (part) {
      case "model" -> model(id).map(ModelProfile::fullName).orElse(id);
      case "scope", "access" -> otherwise("level." + part + "." + id, id);
      case "outcomeScale" -> scales.name(id);
      case "threats", "benefits" -> rubric.outcomeName(id);
      case "modifications" -> catalogue.find(id).map(CatalogueEntry::name).orElse(id);
      case "claims" -> claims.label(rubric, id);
      default -> id;
    };
  }

  private String otherwise(String key, String otherwise) {
    return Objects.requireNonNullElse(
        messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()), otherwise);
  }

  public void offerChoices(ProposalForm form, KeptChoices kept, Model page) {
    Rubric rubric = rubrics.current();
    Optional<ModelProfile> chosen = model(form.model());
    page.addAttribute("models", models());
    page.addAttribute("chosen", chosen.map(this::view).orElse(null));
    page.addAttribute(
        "scopes", Choices.inFull(choices.of("level.scope.", DeploymentScope.values())));
    page.addAttribute("accesses", choices.of("level.access.", AccessLevel.values()));
    page.addAttribute("scales", scales.choices(kept));
    page.addAttribute("offeredThreats", offers.threats(form, chosen));
    page.addAttribute("offeredBenefits", offers.benefits(form, chosen));
    page.addAttribute("stages", offers.stages(form));
    page.addAttribute("claimViews", claims.views(form, rubric, chosen));
    page.addAttribute("openQuestions", claims.open(form, rubric));
    page.addAttribute("notes", notes.of(form));
    page.addAttribute("progress", progress.of(form, kept));
    page.addAttribute("timeline", timelines.of(form, chosen));
    page.addAttribute("marks", marks());
  }

  private ModelView view(ModelProfile model) {
    return new ModelView(
        model.id().toString(),
        model.fullName(),
        model.originator(),
        model.modalities().outputs().stream()
            .sorted()
            .map(each -> choices.text("level.modality." + each))
            .toList());
  }

  /** The marks that boards usually use, to choose from while typing. */
  public List<String> marks() {
    return List.of(
        choices.text("proposal.mark.internal"),
        choices.text("proposal.mark.confidential"),
        choices.text("proposal.mark.strict"));
  }
}
