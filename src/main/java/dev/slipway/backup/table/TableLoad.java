package dev.slipway.backup.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to one table, some hundred at a time. A column that refers to another row of the same
 * table is filled last, when all rows are there.
 */
public final class TableLoad implements AutoCloseable {

  private static final int BATCH = 200;

  private final Connection connection;
  private final Table table;
  private final int own;
  private final PreparedStatement insert;
  private final List<Reference> references = new ArrayList<>();
  private int waiting;

  /** A row and the one of the same table to which it refers. */
  private record Reference(Object row, Object to) {}

  /**
   * @param own the column that refers to the table itself by its column {@code id}, if it has one
   */
  public TableLoad(Connection connection, Table table, @Nullable String own) throws SQLException {
    this.connection = connection;
    this.table = table;
    this.own = own == null ? -1 : table.place(own);
    this.insert = connection.prepareStatement(table.insert());
  }

  /** Adds a row, whose values stand in the order of the columns. */
  public void add(@Nullable Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      boolean later = i == own && values[i] != null;
      Values.write(insert, i + 1, table.columns().get(i).kind(), later ? null : values[i]);
    }
    if (own >= 0) {
      remember(values[table.place("id")], values[own]);
    }
    insert.addBatch();
    waiting++;
    if (waiting == BATCH) {
      flush();
    }
  }

  private void remember(@Nullable Object row, @Nullable Object to) {
    if (row != null && to != null) {
      references.add(new Reference(row, to));
    }
  }

  private void flush() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  /** Adds what is left. */
  public void finish() throws SQLException {
    flush();
    if (references.isEmpty()) {
      return;
    }
    String update =
        "update %s set %s = ? where id = ?"
            .formatted(table.name(), table.columns().get(own).name());
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      for (Reference reference : references) {
        statement.setObject(1, reference.to());
        statement.setObject(2, reference.row());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
