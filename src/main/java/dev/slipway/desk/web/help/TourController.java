package dev.slipway.desk.web.help;

import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.web.page.PageReader;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Walks through one scored proposal in five minutes; without one, through an example to try. */
@Controller
@PreAuthorize("isAuthenticated()")
class TourController {

  /** The stops after the question, each a part of the proposal's page or a page beside it. */
  private static final List<Stop> STOPS =
      List.of(
          new Stop("answer", "#answer"),
          new Stop("why", "#answer"),
          new Stop("pathway", "#pathway"),
          new Stop("whatif", "/ask"),
          new Stop("rests", "#rests"),
          new Stop("review", "/estimates"),
          new Stop("decision", "#standing"));

  private final ProposalFinder finder;
  private final PageReader pages;

  TourController(ProposalFinder finder, PageReader pages) {
    this.finder = finder;
    this.pages = pages;
  }

  /**
   * Where the tour stops.
   *
   * @param key of its words
   * @param under the proposal's address
   */
  record Stop(String key, String under) {}

  /** The reader is not shown a score that they are asked about themselves. */
  @GetMapping("/help/tour")
  String show(Model model) {
    model.addAttribute("stops", STOPS);
    model.addAttribute(
        "page",
        finder.scored(1).stream()
            .flatMap(row -> pages.newest(row.proposalId()).stream())
            .findFirst()
            .orElse(null));
    return "desk/tour";
  }
}
