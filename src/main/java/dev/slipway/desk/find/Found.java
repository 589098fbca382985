package dev.slipway.desk.find;

import dev.slipway.desk.row.DeskRow;
import dev.slipway.form.PageLink;
import java.util.List;

/**
 * One page of a list.
 *
 * @param counted how many there are, at most {@link #MOST}
 * @param more whether there are more than were counted
 * @param page from 1
 */
public record Found(List<DeskRow> rows, int counted, boolean more, int page) {

  public static final int PER_PAGE = 50;

  /** How far pages go; whoever has more before them narrows the list rather than turns pages. */
  public static final int MOST = 1000;

  public Found {
    rows = List.copyOf(rows);
  }

  /** How many pages can be turned to. */
  public int pages() {
    return PageLink.pages(counted, PER_PAGE);
  }

  /** Whether any row on the page has been reviewed. */
  public boolean reviewed() {
    return rows.stream().anyMatch(DeskRow::reviewed);
  }

  /** The place of the first row on the page, from 1. */
  public int from() {
    return rows.isEmpty() ? 0 : (page - 1) * PER_PAGE + 1;
  }

  public int to() {
    return (page - 1) * PER_PAGE + rows.size();
  }
}
