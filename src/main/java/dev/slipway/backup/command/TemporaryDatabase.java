package dev.slipway.backup.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A database of H2 in the folder for temporary files. Encrypted under a key that nobody keeps, so
 * that nothing can be read of it where the process is killed before it removes it.
 */
final class TemporaryDatabase implements AutoCloseable {

  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CIPHER=AES";

  private final Path folder;
  private final String url;
  private final String password;
  private final DataSource dataSource;
  private final Connection open;

  TemporaryDatabase() throws IOException, SQLException {
    folder = Files.createTempDirectory("slipway-backup");
    url = "jdbc:h2:file:" + folder.resolve("verified") + OPTIONS;
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    // H2 takes two in one: the file's and the user's.
    password = HexFormat.of().formatHex(key) + " sa";
    dataSource =
        DataSourceBuilder.create()
            .type(SimpleDriverDataSource.class)
            .url(url)
            .username("sa")
            .password(password)
            .build();
    // H2 closes the file with the last connection.
    open = dataSource.getConnection();
  }

  DataSource dataSource() {
    return dataSource;
  }

  /** As settings of a command that looks at it. */
  String[] settings(String first) {
    return new String[] {
      first,
      "--spring.datasource.url=" + url,
      "--spring.datasource.username=sa",
      "--spring.datasource.password=" + password
    };
  }

  @Override
  public void close() throws SQLException {
    open.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
