package dev.slipway.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.TestDatabase;
import dev.slipway.backup.command.BackupCommand;
import dev.slipway.exchange.Demonstration;
import dev.slipway.instance.Running;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration data moved from H2 to PostgreSQL and back: every row is the same everywhere.
 * Knows both databases, so that one run is enough.
 */
@DisabledIfSystemProperty(named = "slipway.test.database", matches = "postgres")
class MoveBetweenDatabasesIT {

  private static final String PASSPHRASE = "--slipway.backup.passphrase=from ship to shore";

  private final Locale before = Locale.getDefault();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void inEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @Test
  void theDemonstrationMovesToPostgresAndBack() throws Exception {
    Path taken = folder.resolve("taken.sealed");
    try (Running slipway =
        Running.start(TestDatabase.newUrl(), "harbour", "--slipway.scoring.draws=1024")) {
      slipway.bean(Demonstration.class).load();
      slipway.bean(Backups.class).take("from ship to shore", name -> Files.newOutputStream(taken));
    }
    String postgres =
        TestDatabase.newPostgres("moved_" + UUID.randomUUID().toString().substring(0, 8));
    String h2 = TestDatabase.newUrl();

    restore(taken, postgres, "postgres", PASSPHRASE);
    Path fromPostgres = Dump.of(postgres, "postgres", folder.resolve("postgres.zip"));
    restore(fromPostgres, h2, "sa");
    Path fromH2 = Dump.of(h2, "sa", folder.resolve("h2.zip"));

    Map<String, List<String>> rows = Dump.rows(fromPostgres);
    assertThat(rows.get("tables/score.jsonl")).hasSizeGreaterThan(10);
    assertThat(Dump.rows(fromH2)).isEqualTo(rows);
    verify(taken, PASSPHRASE);
    verify(fromPostgres);
  }

  private void restore(Path file, String url, String user, String... more) {
    String[] arguments = {
      "restore",
      file.toString(),
      "--spring.datasource.url=" + url,
      "--spring.datasource.username=" + user,
      more.length == 0 ? "--quiet" : more[0]
    };
    assertThat(run(arguments)).as(this::text).isEqualTo(BackupCommand.DONE);
  }

  private void verify(Path file, String... more) {
    String[] arguments = {"verify-backup", file.toString(), more.length == 0 ? "--quiet" : more[0]};
    assertThat(run(arguments)).as(this::text).isEqualTo(BackupCommand.DONE);
    assertThat(text())
        .contains("are as they were written", "10 scores were computed again", "is sound");
  }

  private int run(String... arguments) {
    printed.reset();
    return BackupCommand.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
