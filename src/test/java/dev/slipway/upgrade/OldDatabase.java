package dev.slipway.upgrade;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What the earlier version left, brought back as a database file of H2. */
final class OldDatabase {

  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  private OldDatabase() {}

  /** Restores it into a folder and says under which address it can be opened. */
  static String restoreInto(Path folder) {
    String url = "jdbc:h2:file:" + folder.resolve("slipway").toAbsolutePath() + OPTIONS;
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("runscript from 'classpath:/upgrade/database.sql.gz' compression gzip");
      return url;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
