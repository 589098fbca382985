package dev.slipway.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Up to which migration tables have been brought, and up to which this version can bring them. */
public final class SchemaVersion {

  private static final List<String> MIGRATIONS =
      List.of("classpath:db/migration/V*.sql", "classpath:db/vendor/*/V*.sql");

  private SchemaVersion() {}

  /** Of a database. */
  static String of(Connection connection) throws SQLException {
    MigrationVersion latest = MigrationVersion.EMPTY;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select version from flyway_schema_history"
                    + " where success and version is not null")) {
      while (row.next()) {
        latest = later(latest, MigrationVersion.fromVersion(row.getString(1)));
      }
    }
    return latest.getVersion();
  }

  /** The last migration that this version brings along, whichever database it is for. */
  public static MigrationVersion newestKnown() {
    PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    return MIGRATIONS.stream()
        .flatMap(pattern -> Arrays.stream(resources(files, pattern)))
        .map(file -> Objects.requireNonNull(file.getFilename()))
        .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
        .reduce(MigrationVersion.EMPTY, SchemaVersion::later);
  }

  private static Resource[] resources(PathMatchingResourcePatternResolver files, String pattern) {
    try {
      return files.getResources(pattern);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MigrationVersion later(MigrationVersion one, MigrationVersion other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
