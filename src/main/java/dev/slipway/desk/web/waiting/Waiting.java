package dev.slipway.desk.web.waiting;

import dev.slipway.proposal.ProposalBrief;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that wait for the reader, those of the demonstration last.
 *
 * @param key of what is to be done, for {@code waiting.*}
 * @param more whether there are more than are named here
 */
public record Waiting(String key, List<Item> items, boolean more) {

  /**
   * One of them.
   *
   * @param href where it is done
   * @param note more about it, or empty
   * @param due by when, or null
   * @param overdue whether that day is over
   * @param demonstration whether it belongs to the demonstration, which nobody has to work on
   */
  public record Item(
      String href,
      String title,
      String note,
      @Nullable LocalDate due,
      boolean overdue,
      boolean demonstration) {

    /** Of a proposal, on one of its pages. */
    static Item of(ProposalBrief proposal, String page, @Nullable LocalDate due, boolean overdue) {
      return new Item(
          "/proposals/" + proposal.id() + page,
          proposal.question(),
          "",
          due,
          overdue,
          proposal.isDemonstration());
    }
  }

  /** All that there are. */
  public Waiting(String key, List<Item> items) {
    this(key, items, false);
  }

  public Waiting {
    items = items.stream().sorted(Comparator.comparing(Item::demonstration)).toList();
  }
}
