package dev.slipway.system.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much room is left where this instance writes: beside the file of an embedded database, else
 * where it was started from. The disk of a PostgreSQL can't be seen from here.
 */
@Component
public class FreeSpace {

  /** From here on administrators are warned: enough for a backup and an upgrade. */
  public static final long LOW_MEGABYTES = 500;

  private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:)([^;]+).*");

  private final Path folder;

  FreeSpace(@Value("${spring.datasource.url}") String url) {
    this.folder = folder(url);
  }

  static Path folder(String url) {
    Matcher file = FILE.matcher(url);
    Path base = file.matches() ? Path.of(file.group(1)).toAbsolutePath().getParent() : Path.of("");
    return (base == null ? Path.of("") : base).toAbsolutePath();
  }

  public Path where() {
    return folder.normalize();
  }

  /** In units of 1,000,000 bytes; as good as endless where it can't be told. */
  public long megabytes() {
    try {
      return Files.getFileStore(folder).getUsableSpace() / 1_000_000;
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }

  public boolean low() {
    return megabytes() < LOW_MEGABYTES;
  }
}
