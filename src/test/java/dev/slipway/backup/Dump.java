package dev.slipway.backup;

import dev.slipway.backup.file.BackupWriter;
import dev.slipway.backup.file.Header;
import dev.slipway.backup.table.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Backups of databases on which no application runs, and what is in them. */
public final class Dump {

  private Dump() {}

  /** Takes a backup of a database. */
  public static Path of(String url, String user, Path file) {
    try (Connection connection = DriverManager.getConnection(url, user, "")) {
      return write(connection, SchemaVersion.of(connection), file);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Takes one that says that its tables are of a version. */
  public static Path write(Connection connection, String version, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      connection.setAutoCommit(false);
      Header header =
          new Header(Header.FORMAT, version, Instant.EPOCH, Schema.of(connection).tables());
      new BackupWriter(out).write(header, connection);
      return file;
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The rows of each table, in an order that is the same whatever the database's. */
  public static Map<String, List<String>> rows(Path file) {
    Map<String, List<String>> rows = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("tables/")) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          rows.put(entry.getName(), text.lines().sorted().toList());
        }
      }
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    return rows;
  }
}
