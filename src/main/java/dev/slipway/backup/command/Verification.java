package dev.slipway.backup.command;

import dev.slipway.audit.command.CheckCommand;
import dev.slipway.scoring.repeat.RepeatedScores;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves that a backup can be relied on: restores it beside everything, walks its trail, and
 * computes some of its scores once more.
 */
final class Verification {

  private static final int SCORES = 10;

  private final BackupFile file;
  private final BackupWords words;

  Verification(BackupFile file, BackupWords words) {
    this.file = file;
    this.words = words;
  }

  /** Whether all is well; says what was found either way. */
  boolean run() throws IOException, SQLException {
    try (TemporaryDatabase temporary = new TemporaryDatabase()) {
      new Restoration(file, temporary.dataSource(), words).run();
      boolean intact =
          CheckCommand.run(words.out(), temporary.settings("--check-trail")) == CheckCommand.INTACT;
      RepeatedScores.Result scores =
          RepeatedScores.of(JdbcClient.create(temporary.dataSource()), SCORES);
      words.say("backup.scores", scores.repeated());
      scores.different().forEach(id -> words.say("backup.score.different", id.toString()));
      boolean good = intact && scores.different().isEmpty();
      words.say(good ? "backup.good" : "backup.bad");
      return good;
    }
  }
}
