package dev.slipway.desk.web.search;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.desk.web.search.SearchResults.Hit;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * People by name. Leads administrators to the account and everybody else to what the trail has of
 * them, which names them anyway.
 */
@Component
@Order(5)
class PeopleSearch implements SearchSource {

  private final People people;
  private final CurrentPerson reader;
  private final MessageSource messages;

  PeopleSearch(People people, CurrentPerson reader, MessageSource messages) {
    this.people = people;
    this.reader = reader;
    this.messages = messages;
  }

  @Override
  public SearchResults find(SearchQuery query) {
    boolean administrator = reader.has(Role.ADMINISTRATOR);
    return SearchResults.of(
        "people",
        people.all().stream()
            .filter(each -> administrator || each.active())
            .filter(each -> query.finds(each.fullName(), each.signInName()))
            .map(each -> new Hit(href(each, administrator), each.fullName(), roles(each)))
            .toList(),
        administrator ? "/people" : "/trail");
  }

  private static String href(PersonCard person, boolean administrator) {
    return administrator
        ? "/people/" + person.id()
        : UriComponentsBuilder.fromPath("/trail")
            .queryParam("person", "{name}")
            .encode()
            .buildAndExpand(person.signInName())
            .toUriString();
  }

  private String roles(PersonCard person) {
    return person.roles().stream()
        .sorted()
        .map(role -> messages.getMessage("role." + role, null, LocaleContextHolder.getLocale()))
        .collect(Collectors.joining(", "));
  }
}
