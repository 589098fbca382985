package dev.slipway.desk.web.search;

import dev.slipway.desk.web.search.SearchResults.Hit;
import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.cases.CaseDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reference cases by the capability, who had it first and who copied it. */
@Component
@Order(4)
class CaseSearch implements SearchSource {

  private final Precedents precedents;

  CaseSearch(Precedents precedents) {
    this.precedents = precedents;
  }

  @Override
  public SearchResults find(SearchQuery query) {
    Map<String, Hit> byCase = new LinkedHashMap<>();
    precedents.all().stream()
        .filter(row -> finds(query, row))
        .forEach(row -> byCase.putIfAbsent(row.caseKey(), hit(row)));
    return SearchResults.of(
        "cases",
        List.copyOf(byCase.values()),
        UriComponentsBuilder.fromPath("/cases")
            .queryParam("q", "{q}")
            .encode()
            .buildAndExpand(query.text())
            .toUriString());
  }

  private static boolean finds(SearchQuery query, CaseDetails row) {
    return query.finds(
        row.capability(),
        row.origin().originator(),
        row.origin().model(),
        row.successor().name(),
        row.successor().model());
  }

  private static Hit hit(CaseDetails row) {
    return new Hit(
        UriComponentsBuilder.fromPath("/cases/{key}")
            .buildAndExpand(row.caseKey())
            .encode()
            .toUriString(),
        row.capability(),
        row.origin().originator() + " · " + row.origin().model());
  }
}
