package dev.slipway.backup;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A connection beside the pool that sees the database as it was at one moment, to its end. */
final class Snapshot {

  /** H2's own number for what PostgreSQL calls repeatable read. */
  private static final int H2_SNAPSHOT = 6;

  private Snapshot() {}

  static Connection of(DataSource pool) throws SQLException {
    Connection connection =
        DataSourceBuilder.derivedFrom(pool)
            .type(SimpleDriverDataSource.class)
            .build()
            .getConnection();
    boolean postgres =
        DatabaseDriver.fromJdbcUrl(connection.getMetaData().getURL()) == DatabaseDriver.POSTGRESQL;
    connection.setTransactionIsolation(
        postgres ? Connection.TRANSACTION_REPEATABLE_READ : H2_SNAPSHOT);
    connection.setAutoCommit(false);
    return connection;
  }
}
