package dev.slipway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A PostgreSQL of this run's own, from a Maven artifact; it ends with the process. */
public final class EmbeddedPostgresServer implements PostgresServer {

  private final EmbeddedPostgres server = start();

  @Override
  public String newDatabase(String name) {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return server.getJdbcUrl("postgres", name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
