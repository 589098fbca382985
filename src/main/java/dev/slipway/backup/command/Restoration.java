package dev.slipway.backup.command;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Restores a backup into an empty database: the way back, and the way to another database. */
final class Restoration {

  private final BackupFile file;
  private final TargetDatabase target;
  private final BackupWords words;

  Restoration(BackupFile file, DataSource dataSource, BackupWords words) {
    this.file = file;
    this.target = new TargetDatabase(dataSource);
    this.words = words;
  }

  /** Reads the whole file before it touches the database. */
  void run() throws SQLException {
    target.requireEmpty();
    BackupFile.Content content = file.check();
    target.fill(file, content.header());
    words.say(
        "backup.restored",
        content.manifest().rows(),
        content.manifest().tables().size(),
        content.header().madeAt().toString());
  }
}
