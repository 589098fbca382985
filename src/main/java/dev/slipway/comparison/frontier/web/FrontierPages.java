package dev.slipway.comparison.frontier.web;

import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.comparison.Offer;
import dev.slipway.comparison.OfferedStage;
import dev.slipway.comparison.frontier.FrontierComputation;
import dev.slipway.comparison.frontier.FrontierService;
import dev.slipway.comparison.frontier.KeptFrontier;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubrics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page shows. */
@Component
class FrontierPages {

  private final FrontierService frontiers;
  private final Offer offer;
  private final Rubrics rubrics;
  private final Clock clock;

  FrontierPages(FrontierService frontiers, Offer offer, Rubrics rubrics, Clock clock) {
    this.frontiers = frontiers;
    this.offer = offer;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  /** The whole page, with these candidates chosen. */
  String page(Proposal proposal, List<String> chosen, FilterForm filter, Model model) {
    model.addAttribute("proposal", ProposalView.of(proposal, names()));
    model.addAttribute("groups", offer.byStage(proposal, chosen));
    model.addAttribute("bases", frontiers.bases(proposal).stream().map(Enum::name).toList());
    model.addAttribute("exhaustive", FrontierComputation.EXHAUSTIVE);
    model.addAttribute("filter", filter);
    frontiers.newest(proposal.id()).ifPresent(run -> add(run, proposal, filter, model));
    return "comparison/frontier";
  }

  /** How far the newest run has got. */
  Optional<RunView> run(Proposal proposal) {
    return frontiers.newest(proposal.id()).map(run -> RunView.of(run, clock.instant()));
  }

  private void add(RunStatus run, Proposal proposal, FilterForm filter, Model model) {
    model.addAttribute("run", RunView.of(run, clock.instant()));
    frontiers
        .result(run)
        .ifPresent(
            kept -> {
              boolean outdated = frontiers.outdated(run, kept.frontier().candidates());
              model.addAttribute(
                  "result", views().view(run, kept, outdated, filter, proposal.modifications()));
              model.addAttribute("tried", tried(kept));
              model.addAttribute("basis", run.basis() == null ? null : run.basis().name());
            });
  }

  /** What was tried, for the filter. */
  private List<OfferedStage.Offered> tried(KeptFrontier kept) {
    Map<String, String> names = names();
    return kept.frontier().candidates().stream()
        .map(
            slug -> new OfferedStage.Offered(slug, names.getOrDefault(slug, slug), "", true, false))
        .toList();
  }

  /** One combination of a run, in words. */
  Optional<ResultView.PointView> point(RunStatus run, String mask) {
    return frontiers
        .result(run)
        .map(
            kept ->
                views()
                    .point(ResultViews.chosen(kept.frontier(), mask, List.of()), kept.frontier()));
  }

  private ResultViews views() {
    return new ResultViews(names(), policy());
  }

  /** The limits of today: they speak of the choice that is still to be made. */
  Policy policy() {
    return rubrics.current().policy();
  }

  /** What is chosen and what the catalogue offers besides, as far as it can be tried at once. */
  List<String> everything(Proposal proposal) {
    return Stream.concat(
            proposal.modifications().stream(),
            offer.to(proposal, List.of()).stream().map(CatalogueEntry::slug))
        .distinct()
        .limit(FrontierComputation.MOST_CANDIDATES)
        .toList();
  }

  Map<String, String> names() {
    return offer.names();
  }
}
