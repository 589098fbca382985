package dev.slipway.backup.file;

import java.util.List;

/** What stands last in a backup: without it the file was cut off. */
public record Manifest(List<Entry> tables) {

  /**
   * A table as it stands in the file.
   *
   * @param sha256 of its lines
   */
  public record Entry(String name, long rows, String sha256) {}

  /** All rows. */
  public long rows() {
    return tables.stream().mapToLong(Entry::rows).sum();
  }
}
