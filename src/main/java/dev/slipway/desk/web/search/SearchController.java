package dev.slipway.desk.web.search;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for words everywhere at once. */
@Controller
@PreAuthorize("isAuthenticated()")
class SearchController {

  private final List<SearchSource> sources;

  SearchController(List<SearchSource> sources) {
    this.sources = sources;
  }

  @GetMapping("/search")
  String search(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
    SearchQuery query = SearchQuery.of(typed);
    model.addAttribute("query", query);
    model.addAttribute("asked", !query.isEmpty());
    model.addAttribute(
        "results",
        query.isEmpty()
            ? List.of()
            : sources.stream()
                .map(each -> each.find(query))
                .filter(each -> !each.hits().isEmpty())
                .toList());
    return "desk/search";
  }
}
