package dev.slipway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The database that this run of the integration tests uses: H2 unless the system property {@code
 * slipway.test.database} says {@code postgres}. Each call gives a new, empty one.
 */
public final class TestDatabase {

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  private static EmbeddedPostgres server;

  private TestDatabase() {}

  public static boolean isPostgres() {
    return "postgres".equals(System.getProperty("slipway.test.database"));
  }

  public static String user() {
    return isPostgres() ? "postgres" : "sa";
  }

  public static String newUrl() {
    String name = "slipway_" + UUID.randomUUID().toString().replace("-", "");
    return isPostgres() ? newPostgres(name) : "jdbc:h2:mem:" + name + H2_OPTIONS;
  }

  private static synchronized String newPostgres(String name) {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
      }
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return server.getJdbcUrl("postgres", name);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
