package dev.slipway.desk.web.search;

import dev.slipway.desk.web.search.SearchResults.Hit;
import dev.slipway.profile.ProfileService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Models by their names and developers. */
@Component
@Order(2)
class ModelSearch implements SearchSource {

  private final ProfileService profiles;

  ModelSearch(ProfileService profiles) {
    this.profiles = profiles;
  }

  @Override
  public SearchResults find(SearchQuery query) {
    return SearchResults.of(
        "models",
        profiles.all().stream()
            .filter(each -> query.finds(each.fullName(), each.originator()))
            .map(each -> new Hit("/models/" + each.id(), each.fullName(), each.originator()))
            .toList(),
        "/models");
  }
}
