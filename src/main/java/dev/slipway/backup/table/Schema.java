package dev.slipway.backup.table;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables that belong into a backup, each behind those that its rows refer to.
 *
 * @param own the column of a table that refers to another row of the same table, by table
 */
public record Schema(List<Table> tables, Map<String, String> own) {

  /** What is only about processes that run now, and Flyway's own book. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "flyway_schema_history",
          "spring_session",
          "spring_session_attributes",
          "running_instance",
          "start_lock");

  /** As the database says of itself. */
  public static Schema of(Connection connection) throws SQLException {
    Map<String, Table> tables = new TreeMap<>();
    Map<String, Set<String>> needed = new TreeMap<>();
    Map<String, String> own = new TreeMap<>();
    for (String name : tableNames(connection)) {
      if (!LEFT_OUT.contains(name)) {
        tables.put(name, new Table(name, columns(connection, name)));
        needed.put(name, references(connection, name, own));
      }
    }
    return new Schema(ordered(tables, needed), own);
  }

  /** Every table that there is. */
  public static Set<String> tableNames(Connection connection) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(),
                connection.getSchema(),
                null,
                new String[] {"TABLE", "BASE TABLE"})) {
      while (row.next()) {
        names.add(row.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    DatabaseMetaData data = connection.getMetaData();
    // In a pattern, _ stands for any character.
    String exactly = table.replace("_", data.getSearchStringEscape() + "_");
    try (ResultSet row =
        data.getColumns(connection.getCatalog(), connection.getSchema(), exactly, null)) {
      while (row.next()) {
        columns.add(
            new Column(row.getString("COLUMN_NAME"), ColumnKind.named(row.getString("TYPE_NAME"))));
      }
    }
    // Columns that were added stand in the order in which each database added them.
    columns.sort((one, other) -> one.name().compareTo(other.name()));
    return columns;
  }

  private static Set<String> references(
      Connection connection, String table, Map<String, String> own) throws SQLException {
    Set<String> others = new TreeSet<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (row.next()) {
        String other = row.getString("PKTABLE_NAME");
        if (other.equals(table)) {
          own.put(table, row.getString("FKCOLUMN_NAME"));
        } else {
          others.add(other);
        }
      }
    }
    return others;
  }

  private static List<Table> ordered(Map<String, Table> tables, Map<String, Set<String>> needed) {
    Set<String> done = new LinkedHashSet<>();
    while (done.size() < tables.size()) {
      String next =
          tables.keySet().stream()
              .filter(name -> !done.contains(name))
              .filter(name -> done.containsAll(needed.getOrDefault(name, Set.of())))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("tables refer to one another"));
      done.add(next);
    }
    return done.stream().map(tables::get).toList();
  }
}
