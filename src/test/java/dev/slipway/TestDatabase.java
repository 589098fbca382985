package dev.slipway;

import java.util.ServiceLoader;
import java.util.UUID;

/**
 * The database that this run of the integration tests uses: H2 unless the system property {@code
 * slipway.test.database} says {@code postgres}. Each call gives a new, empty one.
 */
public final class TestDatabase {

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

  private static PostgresServer server;

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

  /** A database of this name on the PostgreSQL of the profile {@code it}. */
  public static synchronized String newPostgres(String name) {
    if (server == null) {
      server =
          ServiceLoader.load(PostgresServer.class)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("PostgreSQL needs the profile it"));
    }
    return server.newDatabase(name);
  }
}
