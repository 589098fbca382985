package dev.slipway.desk.web.list;

import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.row.DeskRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the list's page is made of, besides its rows. */
final class ListParts {

  private ListParts() {}

  /** A list that somebody often wants. */
  record View(String key, String href, boolean on) {}

  /** A message, or where there is none a text that needs no translation. */
  record Wording(@Nullable String key, String text) {

    static Wording message(String key) {
      return new Wording(key, "");
    }

    static Wording text(String text) {
      return new Wording(null, text);
    }
  }

  /**
   * One filter in force, and the address without it.
   *
   * @param key of the message
   * @param value what it says
   */
  record Chip(String key, Wording value, String href) {}

  /** A select of the filter form. */
  record Chooser(String name, String key, List<Choice> choices) {}

  /** One of its options. */
  record Choice(String value, Wording label, boolean on) {}

  /** A hidden field. */
  record Kept(String name, String value) {

    /** Filters that are no fields of the form, the order, and what is chosen. */
    static List<Kept> of(ListAddress address) {
      List<Kept> kept = new ArrayList<>();
      for (String name : List.of("waits", "mine", "near", "sort", "dir")) {
        if (!address.get(name).isEmpty()) {
          kept.add(new Kept(name, address.get(name)));
        }
      }
      address.chosen().forEach(id -> kept.add(new Kept("with", id)));
      return kept;
    }
  }

  /** The head of a column, and where a click on it leads. */
  record Head(String id, String href, String aria, boolean number) {

    static Head of(ListOrder.Column column, ListOrder order, ListAddress address) {
      return new Head(
          column.id(), address.sorted(column, order).href(), order.aria(column), column.scored());
    }

    public boolean sorted() {
      return !aria.equals("none");
    }
  }

  /** A proposal chosen to be compared, and the address without it. */
  record Chosen(UUID id, String question, String href) {

    static Chosen of(DeskRow row, ListAddress address) {
      return new Chosen(
          row.proposalId(), row.question(), address.leaving(row.proposalId().toString()).href());
    }
  }
}
