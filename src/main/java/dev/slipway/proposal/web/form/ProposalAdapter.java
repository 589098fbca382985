package dev.slipway.proposal.web.form;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Selection;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.Threat;
import dev.slipway.stats.text.NumberUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Turns what was typed of a proposal into details, or says beside each field what would do. */
@Component
public class ProposalAdapter {

  static final int LONGEST_QUESTION = 500;

  private final Rubrics rubrics;
  private final Catalogue catalogue;
  private final ProfileService profiles;
  private final OfferedScales scales;

  public ProposalAdapter(
      Rubrics rubrics, Catalogue catalogue, ProfileService profiles, OfferedScales scales) {
    this.rubrics = rubrics;
    this.catalogue = catalogue;
    this.profiles = profiles;
    this.scales = scales;
  }

  /**
   * The details typed, or nothing with the faults in {@code errors}.
   *
   * @param kept what the proposal has already and may keep
   */
  public Optional<ProposalDetails> read(ProposalForm form, KeptChoices kept, Errors errors) {
    Fields fields = new Fields(errors);
    Rubric rubric = rubrics.current();
    UUID model = model(form.model(), fields);
    String question =
        fields.required("question", form.question(), LONGEST_QUESTION, "proposal.refused.question");
    LocalDate decision =
        fields.date("decisionDate", form.decisionDate(), "proposal.refused.decisionDate");
    List<PlanStep> steps = new StepsReader(fields).read(form.steps());
    DeploymentScope scope =
        fields.level("scope", form.scope(), DeploymentScope.class, "proposal.refused.scope");
    Integer horizon =
        fields.whole(
            "horizonMonths",
            form.horizonMonths(),
            NumberUnit.MONTHS,
            ProposalDetails.SHORTEST_HORIZON,
            ProposalDetails.LONGEST_HORIZON,
            "proposal.refused.horizon");
    scales.check(form.outcomeScale(), kept, fields);
    List<String> threats = known("threats", form.threats(), threatIds(rubric), fields);
    List<String> benefits = known("benefits", form.benefits(), benefitIds(rubric), fields);
    outcomes(threats, benefits, fields);
    List<String> modifications = modifications(form, kept.modifications(), fields);
    Set<String> applying = new HashSet<>(threats);
    applying.addAll(benefits);
    List<Claim> claims = new ClaimsReader(rubric, fields).read(form.claims(), applying);
    String mark = MarkAdapter.read(form.confidentiality(), fields);
    if (!fields.clean() || model == null || decision == null || scope == null || horizon == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ProposalDetails(
            model,
            question,
            decision,
            steps,
            scope,
            horizon,
            form.outcomeScale(),
            threats,
            benefits,
            modifications,
            claims,
            mark));
  }

  private @Nullable UUID model(String typed, Fields fields) {
    Optional<UUID> id = Typed.uuid(typed).filter(each -> profiles.find(each).isPresent());
    if (id.isEmpty()) {
      fields.refuse("model", "proposal.refused.model");
    }
    return id.orElse(null);
  }

  private static void outcomes(List<String> threats, List<String> benefits, Fields fields) {
    if (threats.isEmpty() && benefits.isEmpty()) {
      fields.refuse("threats", "proposal.refused.outcomes");
    }
  }

  private List<String> modifications(ProposalForm form, Set<String> kept, Fields fields) {
    List<String> slugs = form.modifications().stream().distinct().toList();
    List<CatalogueEntry> chosen = new ArrayList<>();
    for (String slug : slugs) {
      catalogue
          .find(slug)
          .filter(entry -> !entry.retired() || kept.contains(slug))
          .ifPresentOrElse(
              chosen::add, () -> fields.refuse("modifications", "proposal.refused.modification"));
    }
    Selection selection = new Selection(chosen);
    for (Selection.Clash clash : selection.clashes()) {
      fields.refuse("modifications", "proposal.refused.clash", clash.one(), clash.other());
    }
    for (Selection.Doubled doubled :
        selection.doubled(Set.copyOf(form.threats()), Set.copyOf(form.benefits()))) {
      fields.refuse(
          "modifications",
          "proposal.refused.doubled",
          doubled.modification(),
          rubrics.current().outcomeName(doubled.id()));
    }
    return slugs;
  }

  private static List<String> known(
      String path, List<String> typed, List<String> known, Fields fields) {
    if (!known.containsAll(typed)) {
      fields.refuse(path, "proposal.refused." + path);
    }
    return typed.stream().distinct().filter(known::contains).toList();
  }

  private static List<String> threatIds(Rubric rubric) {
    return rubric.threats().stream().map(Threat::id).toList();
  }

  private static List<String> benefitIds(Rubric rubric) {
    return rubric.benefits().stream().map(Benefit::id).toList();
  }
}
