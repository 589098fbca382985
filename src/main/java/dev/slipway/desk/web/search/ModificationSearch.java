package dev.slipway.desk.web.search;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.desk.web.search.SearchResults.Hit;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Modifications by their names and descriptions, in the words that the reader sees. */
@Component
@Order(3)
class ModificationSearch implements SearchSource {

  private final Catalogue catalogue;
  private final MessageSource messages;

  ModificationSearch(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  @Override
  public SearchResults find(SearchQuery query) {
    return SearchResults.of(
        "modifications",
        catalogue.all().stream()
            .filter(each -> query.finds(shown(each.name()), shown(each.description())))
            .map(this::hit)
            .toList(),
        "/modifications");
  }

  private Hit hit(CatalogueEntry entry) {
    String stage =
        messages.getMessage("level.stage." + entry.stage(), null, LocaleContextHolder.getLocale());
    return new Hit("/modifications#" + entry.slug(), entry.name(), stage);
  }

  /** Arguments of messages are translated where they are texts that come with Slipway. */
  private String shown(String text) {
    return messages.getMessage("search.text", new Object[] {text}, LocaleContextHolder.getLocale());
  }
}
