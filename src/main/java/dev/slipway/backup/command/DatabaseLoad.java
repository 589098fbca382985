package dev.slipway.backup.command;

import dev.slipway.backup.file.RefusedBackupException;
import dev.slipway.backup.file.RowSink;
import dev.slipway.backup.table.Schema;
import dev.slipway.backup.table.Table;
import dev.slipway.backup.table.TableLoad;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills fresh tables from a backup, in the transaction of its connection. On PostgreSQL the
 * triggers that keep rows from being altered rest meanwhile: migrations leave some rows (such as
 * the head of an empty trail) in place of which those of the backup come.
 */
final class DatabaseLoad implements RowSink {

  private final Connection connection;
  private final boolean triggers;
  private final Schema schema;
  private final Set<String> filled = new HashSet<>();
  private @Nullable TableLoad current;

  DatabaseLoad(Connection connection, boolean triggers) throws SQLException {
    this.connection = connection;
    this.triggers = triggers;
    this.schema = Schema.of(connection);
  }

  /** Takes out what migrations left. */
  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int i = schema.tables().size() - 1; i >= 0; i--) {
        String table = schema.tables().get(i).name();
        if (triggers) {
          statement.execute("alter table " + table + " disable trigger user");
        }
        statement.execute("delete from " + table);
      }
    }
  }

  @Override
  public void begin(Table table) throws SQLException {
    if (!schema.tables().contains(table) || !filled.add(table.name())) {
      throw RefusedBackupException.damaged(table.name());
    }
    current = new TableLoad(connection, table, schema.own().get(table.name()));
  }

  @Override
  public void row(@Nullable Object[] values) throws SQLException {
    Objects.requireNonNull(current).add(values);
  }

  @Override
  public void end() throws SQLException {
    try (TableLoad table = Objects.requireNonNull(current)) {
      table.finish();
    }
    current = null;
  }

  /** Every table must have come; the triggers watch again. */
  void finish() throws SQLException {
    for (Table table : schema.tables()) {
      if (!filled.contains(table.name())) {
        throw RefusedBackupException.damaged(table.name());
      }
    }
    if (triggers) {
      try (Statement statement = connection.createStatement()) {
        for (Table table : schema.tables()) {
          statement.execute("alter table " + table.name() + " enable trigger user");
        }
      }
    }
  }
}
