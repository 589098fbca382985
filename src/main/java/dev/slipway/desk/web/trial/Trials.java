package dev.slipway.desk.web.trial;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.comparison.Clash;
import dev.slipway.comparison.Clashes;
import dev.slipway.desk.web.answer.Heads;
import dev.slipway.desk.web.page.ReviewedView;
import dev.slipway.desk.web.score.ScoreViews;
import dev.slipway.desk.web.trial.TrialView.ChangeView;
import dev.slipway.desk.web.trial.TrialView.Chip;
import dev.slipway.elicitation.Veil;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.Similar;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.Previews;
import dev.slipway.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores what somebody tries, with the seed and the draws of any score, and keeps nothing. */
@Component
class Trials {

  /** Asked of every release, beside what is usual for its kind. */
  private static final String DELAY = "delay-6";

  private final Previews previews;
  private final Rubrics rubrics;
  private final Catalogue catalogue;
  private final Heads heads;
  private final ScoreViews views;
  private final ProfileService profiles;
  private final Veil veil;
  private final TryLinks links;

  Trials(
      Previews previews,
      Rubrics rubrics,
      Catalogue catalogue,
      Heads heads,
      ScoreViews views,
      ProfileService profiles,
      Veil veil,
      TryLinks links) {
    this.previews = previews;
    this.rubrics = rubrics;
    this.catalogue = catalogue;
    this.heads = heads;
    this.views = views;
    this.profiles = profiles;
    this.veil = veil;
    this.links = links;
  }

  /** Whether the reader is asked about that model, and is not to see what the rubric says first. */
  boolean hides(Tried tried) {
    return profiles.similarTo(tried.real(), "").stream()
        .filter(Similar::same)
        .anyMatch(each -> veil.hidesModel(each.id()));
  }

  TrialView score(Tried tried) {
    Rubric rubric = rubrics.current();
    Map<String, CatalogueEntry> offered = offered(tried);
    List<String> chosen = tried.chosen().stream().filter(offered::containsKey).toList();
    List<Clash> clashes =
        Clashes.in(
            chosen.stream()
                .map(offered::get)
                .filter(Objects::nonNull)
                .map(CatalogueEntry::modification)
                .toList());
    Tried asked = tried.with(clashes.isEmpty() ? chosen : List.of());
    ModelProfile model = asked.model();
    ProposalDetails plan = asked.plan(model, rubric);
    Score score = previews.unkept(model, plan);
    return new TrialView(
        new TrialView.Horizon(plan.horizonMonths()),
        rubric.outcomeScales().get(0),
        heads.of(score, plan, rubric, false),
        views.of(score, rubric),
        ReviewedView.NOBODY,
        new ChangeView(
            chips(offered, chosen),
            names(asked.chosen(), offered),
            clashes.stream().map(each -> named(each, offered)).toList(),
            verdict(score.answer(), plan.horizonMonths()),
            ChangeVerdict.within(plan.horizonMonths(), false)),
        links.address(tried.with(chosen)),
        links.model(asked),
        links.submitters());
  }

  /** What is usually weighed for such a release, and what the address names besides. */
  private Map<String, CatalogueEntry> offered(Tried tried) {
    Map<String, CatalogueEntry> available =
        catalogue.available().stream()
            .collect(Collectors.toMap(CatalogueEntry::slug, Function.identity()));
    return Stream.of(
            tried.usual().modifications().stream(), Stream.of(DELAY), tried.chosen().stream())
        .flatMap(Function.identity())
        .distinct()
        .filter(available::containsKey)
        .collect(
            Collectors.toMap(
                Function.identity(), available::get, (one, same) -> one, LinkedHashMap::new));
  }

  private static List<Chip> chips(Map<String, CatalogueEntry> offered, List<String> chosen) {
    return offered.values().stream()
        .map(
            each ->
                new Chip(
                    each.slug(), each.name(), each.description(), chosen.contains(each.slug())))
        .toList();
  }

  private static List<String> names(List<String> slugs, Map<String, CatalogueEntry> offered) {
    return slugs.stream().map(each -> Objects.requireNonNull(offered.get(each)).name()).toList();
  }

  private static Clash named(Clash clash, Map<String, CatalogueEntry> offered) {
    List<String> both = names(List.of(clash.first(), clash.second()), offered);
    return new Clash(both.get(0), both.get(1), clash.kind());
  }

  private static @Nullable ChangeVerdict verdict(Answer answer, int horizon) {
    return answer.safeguarded()
        ? ChangeVerdict.of(answer.asProposed(), Objects.requireNonNull(answer.withAll()), horizon)
        : null;
  }
}
