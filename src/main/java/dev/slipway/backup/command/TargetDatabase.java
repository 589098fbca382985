package dev.slipway.backup.command;

import dev.slipway.audit.chain.ChainExistingLines;
import dev.slipway.backup.file.Header;
import dev.slipway.backup.file.RefusedBackupException;
import dev.slipway.backup.file.RefusedBackupException.Reason;
import dev.slipway.backup.table.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.DatabaseDriver;

/** The empty database into which a backup is restored. */
final class TargetDatabase {

  private final DataSource dataSource;

  TargetDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * @throws RefusedBackupException if there is any table in it
   */
  void requireEmpty() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (!Schema.tableNames(connection).isEmpty()) {
        throw new RefusedBackupException(Reason.NOT_EMPTY, connection.getMetaData().getURL());
      }
    }
  }

  /**
   * Makes the tables as they were when the backup was taken, fills them, and brings them up to this
   * version. Where that fails the database is empty again.
   */
  void fill(BackupFile file, Header header) throws SQLException {
    boolean done = false;
    try {
      flyway(header.schemaVersion() + "?").migrate();
      load(file);
      flyway("latest").migrate();
      done = true;
    } finally {
      if (!done) {
        flyway("latest").clean();
      }
    }
  }

  private void load(BackupFile file) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      DatabaseLoad load = new DatabaseLoad(connection, isPostgres(connection));
      load.clear();
      file.read(load);
      load.finish();
      connection.commit();
    }
  }

  private Flyway flyway(String target) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String vendor = isPostgres(connection) ? "postgresql" : "h2";
      return Flyway.configure()
          .dataSource(dataSource)
          .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
          .javaMigrations(new ChainExistingLines())
          .failOnMissingLocations(false)
          .cleanDisabled(false)
          .target(target)
          .load();
    }
  }

  private static boolean isPostgres(Connection connection) throws SQLException {
    return DatabaseDriver.fromJdbcUrl(connection.getMetaData().getURL())
        == DatabaseDriver.POSTGRESQL;
  }
}
