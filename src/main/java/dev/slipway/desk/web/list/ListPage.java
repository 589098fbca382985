package dev.slipway.desk.web.list;

import dev.slipway.desk.find.Found;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.row.DeskRow;
import java.util.List;
import java.util.UUID;

/**
 * Everything on the page of the list.
 *
 * @param none whether there is no proposal at all
 * @param query what the search field holds
 * @param views lists that are ready-made
 * @param chips what the list is narrowed to, each with the address without it
 * @param cleared the address without any of them
 * @param choosers of what it can be narrowed to
 * @param kept what goes along when the form of search and filters is sent
 * @param chosen proposals chosen to be compared that may stand on another page
 */
record ListPage(
    boolean none,
    String query,
    List<View> views,
    List<Chip> chips,
    String cleared,
    List<Chooser> choosers,
    List<Kept> kept,
    List<Head> heads,
    Found found,
    List<Turn> turns,
    List<Chosen> chosen,
    List<UUID> ticked) {

  /** A list that somebody often wants. */
  record View(String key, String href, boolean on) {}

  /**
   * One filter in force.
   *
   * @param key of the message
   * @param value what it says, in words
   */
  record Chip(String key, String value, String href) {}

  /** A select of the filter form. */
  record Chooser(String name, String key, List<Choice> choices) {}

  /** One of its options. */
  record Choice(String value, String label, boolean on) {}

  /** A hidden field. */
  record Kept(String name, String value) {}

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

  /** A page that can be turned to; page 0 stands for a gap. */
  record Turn(int page, String href, boolean on) {}

  /** A proposal chosen to be compared, and the address without it. */
  record Chosen(UUID id, String question, String href) {

    static Chosen of(DeskRow row, ListAddress address) {
      return new Chosen(
          row.proposalId(), row.question(), address.leaving(row.proposalId().toString()).href());
    }
  }
}
