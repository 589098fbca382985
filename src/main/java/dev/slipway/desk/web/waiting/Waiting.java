package dev.slipway.desk.web.waiting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that wait for the reader.
 *
 * @param key of what is to be done, for {@code waiting.*}
 */
public record Waiting(String key, List<Item> items) {

  /**
   * One of them.
   *
   * @param href where it is done
   * @param note more about it, or empty
   * @param due by when, or null
   * @param overdue whether that day is over
   */
  public record Item(
      String href, String title, String note, @Nullable LocalDate due, boolean overdue) {

    static Item of(String href, String title) {
      return new Item(href, title, "", null, false);
    }
  }

  public Waiting {
    items = List.copyOf(items);
  }
}
