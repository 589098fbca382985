package dev.slipway.proposal.web.page;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.Typed;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.template.ProposalTemplate;
import dev.slipway.proposal.template.ProposalTemplates;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a new proposal can be started from: the model alone, a template, or an earlier proposal. A
 * start names a template or has the identifier of a proposal.
 */
@Component
public class FormStarts {

  private static final int MOST_EARLIER = 5;

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final Rubrics rubrics;
  private final Catalogue catalogue;
  private final Choices choices;

  FormStarts(
      ProposalService proposals,
      ProfileService profiles,
      Rubrics rubrics,
      Catalogue catalogue,
      MessageSource messages) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.rubrics = rubrics;
    this.catalogue = catalogue;
    this.choices = new Choices(messages);
  }

  /** A new form for a model; what a start would fill and is no longer offered is left out. */
  public ProposalForm begin(ModelProfile model, @Nullable String start) {
    Rubric rubric = rubrics.current();
    ProposalForm usual = ProposalFormWriter.forModel(model, rubric);
    return Optional.ofNullable(start)
        .flatMap(each -> started(usual, each, model))
        .map(form -> offered(form, usual, rubric))
        .orElse(usual);
  }

  /** The proposal that a start means, if it means one. */
  public Optional<Proposal> earlier(@Nullable String start) {
    return Optional.ofNullable(start).flatMap(Typed::uuid).flatMap(proposals::find);
  }

  /** The model that a proposal is about. */
  public Optional<ModelProfile> modelOf(Proposal proposal) {
    return profiles.find(proposal.modelId());
  }

  /** Puts what the form can be started from into the model of its page. */
  public void offer(ProposalForm form, Model page) {
    page.addAttribute("templates", templates());
    page.addAttribute(
        "earlier",
        Typed.uuid(form.model()).flatMap(profiles::find).map(this::earlierOf).orElse(List.of()));
  }

  private List<Choice> templates() {
    return choices.of(
        "proposal.template.", ProposalTemplates.all().stream().map(ProposalTemplate::id).toList());
  }

  /** Proposals to release this model, the latest first. */
  private List<Choice> earlierOf(ModelProfile model) {
    return proposals.ofModel(model.id()).stream()
        .sorted(Comparator.comparing(Proposal::createdAt).reversed())
        .limit(MOST_EARLIER)
        .map(each -> Choice.of(each.id().toString(), each.question()))
        .toList();
  }

  private Optional<ProposalForm> started(ProposalForm usual, String start, ModelProfile model) {
    return ProposalTemplates.find(start)
        .map(template -> ProposalFormWriter.by(template, usual))
        .or(() -> earlier(start).map(each -> ProposalFormWriter.like(each, model)));
  }

  private ProposalForm offered(ProposalForm form, ProposalForm usual, Rubric rubric) {
    var threats = rubric.threats().stream().map(each -> each.id()).collect(Collectors.toSet());
    var benefits = rubric.benefits().stream().map(each -> each.id()).collect(Collectors.toSet());
    var slugs =
        catalogue.available().stream().map(CatalogueEntry::slug).collect(Collectors.toSet());
    boolean scale =
        rubric.outcomeScales().stream().anyMatch(each -> each.id().equals(form.outcomeScale()));
    return form.withOutcomes(
            form.threats().stream().filter(threats::contains).toList(),
            form.benefits().stream().filter(benefits::contains).toList())
        .withModifications(form.modifications().stream().filter(slugs::contains).toList())
        .withScale(scale ? form.outcomeScale() : usual.outcomeScale());
  }
}
