package dev.slipway.desk.find;

import java.util.Arrays;
import java.util.List;

/**
 * The order of a list.
 *
 * @param descending from the largest or latest
 */
public record ListOrder(Column by, boolean descending) {

  /** What a list can be ordered by: the name in the address and the column of the table. */
  public enum Column {
    QUESTION("question", "question_key", false),
    MODEL("model", "model_key", false),
    ACCESS("access", "access_rank", true),
    DECISION("decision", "decision_date", true),
    STATE("state", "state_rank", false),
    BAD("bad", "bad_mean", true),
    GOOD("good", "good_mean", true),
    CHANGE("change", "bad_added", true);

    private final String id;
    private final String sql;
    private final boolean largestFirst;

    Column(String id, String sql, boolean largestFirst) {
      this.id = id;
      this.sql = sql;
      this.largestFirst = largestFirst;
    }

    public String id() {
      return id;
    }

    /** Whether it is a likelihood, or a change of one; what has no score stands last then. */
    public boolean scored() {
      return this == BAD || this == GOOD || this == CHANGE;
    }
  }

  /** The latest decision first. */
  public static final ListOrder USUAL = new ListOrder(Column.DECISION, true);

  /** What was asked for, or the usual order where that is nothing known. */
  public static ListOrder of(String id, String direction) {
    return Arrays.stream(Column.values())
        .filter(column -> column.id().equals(id))
        .findFirst()
        .map(column -> new ListOrder(column, direction.equals("desc")))
        .orElse(USUAL);
  }

  public static List<Column> columns() {
    return List.of(Column.values());
  }

  public String direction() {
    return descending ? "desc" : "asc";
  }

  /** The direction that a click on a column's head asks for. */
  public String next(Column column) {
    boolean turned = column == by ? !descending : column.largestFirst;
    return turned ? "desc" : "asc";
  }

  /** For {@code aria-sort}. */
  public String aria(Column column) {
    if (column != by) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }

  /** Exactly the order of one of the table's indexes, so that a page is read and not sorted. */
  String sql() {
    String direction = descending ? " desc" : " asc";
    String last = by.scored() ? " nulls last" : "";
    return "r." + by.sql + direction + last + ", r.proposal_id" + direction;
  }
}
