package dev.slipway.desk.web.search;

import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.web.search.SearchResults.Hit;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Proposals by their questions and models; shows no score, so that a veil hides nothing here. */
@Component
@Order(1)
class ProposalSearch implements SearchSource {

  private final ProposalFinder finder;
  private final MessageSource messages;

  ProposalSearch(ProposalFinder finder, MessageSource messages) {
    this.finder = finder;
    this.messages = messages;
  }

  @Override
  public SearchResults find(SearchQuery query) {
    List<Hit> hits =
        finder.page(ListFilter.worded(query.text()), ListOrder.USUAL, 1).rows().stream()
            .map(this::hit)
            .toList();
    return SearchResults.of(
        "proposals",
        hits,
        UriComponentsBuilder.fromPath("/proposals")
            .queryParam("q", "{q}")
            .encode()
            .buildAndExpand(query.text())
            .toUriString());
  }

  private Hit hit(DeskRow row) {
    String state =
        messages.getMessage("proposal.state." + row.state(), null, LocaleContextHolder.getLocale());
    return new Hit(
        "/proposals/" + row.proposalId(), row.question(), row.modelName() + " · " + state);
  }
}
