package dev.slipway.backup.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a backup, as the database has it or as a file says. */
public record Table(String name, List<Column> columns) {

  /** Reads all rows. */
  public String select() {
    return "select " + names() + " from " + name;
  }

  /** Adds one row. */
  public String insert() {
    String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return "insert into " + name + " (" + names() + ") values (" + values + ")";
  }

  private String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /** The place of a column, from 0. */
  int place(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + column);
  }
}
