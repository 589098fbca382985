package dev.slipway.backup.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.TestDatabase;
import dev.slipway.audit.chain.ChainForTests;
import dev.slipway.backup.Dump;
import dev.slipway.backup.SchemaVersion;
import dev.slipway.backup.seal.SealedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Backups restored and verified from the command line. */
class BackupCommandIT {

  private final Locale before = Locale.getDefault();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private ChainForTests chain;
  private String target;

  @TempDir private Path folder;

  @BeforeEach
  void threeLines() {
    Locale.setDefault(Locale.ENGLISH);
    chain = ChainForTests.migrated().lines(3);
    target = TestDatabase.newUrl();
  }

  @AfterEach
  void close() {
    Locale.setDefault(before);
    chain.close();
  }

  @Test
  void onlyItsNamesAskForIt() {
    assertThat(BackupCommand.isAsked("restore", "x")).isTrue();
    assertThat(BackupCommand.isAsked("verify-backup")).isTrue();
    assertThat(BackupCommand.isAsked("--restore")).isFalse();
    assertThat(run("restore")).isEqualTo(BackupCommand.NOT_UNDERSTOOD);
    assertThat(text()).contains("Usage");
  }

  @Test
  void everyValueComesBackAsItWas() {
    awkwardRows();
    Path file = take("whole.zip");

    assertThat(restore(file)).isEqualTo(BackupCommand.DONE);

    assertThat(text()).contains("Restored", "rows of");
    Path again = Dump.of(target, TestDatabase.user(), folder.resolve("again.zip"));
    assertThat(Dump.rows(again)).isEqualTo(Dump.rows(file)).containsKey("tables/trail_line.jsonl");
  }

  @Test
  void whatMayNeverChangeIsGuardedAgain() throws SQLException {
    assertThat(restore(take("whole.zip"))).isEqualTo(BackupCommand.DONE);
    if (TestDatabase.isPostgres()) {
      assertThatThrownBy(() -> execute("update trail_line set actor = 'x'"))
          .hasMessageContaining("never altered");
    }
    assertThat(restore(take("second.zip"))).isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("is not empty. Restore into a new one.");
  }

  @Test
  void anOlderBackupIsBroughtUpToThisVersion() {
    try (ChainForTests old = ChainForTests.upTo("202611251400").lines(2)) {
      Path file = Dump.of(old.url(), TestDatabase.user(), folder.resolve("old.zip"));
      assertThat(restore(file)).isEqualTo(BackupCommand.DONE);
    }
    Path now = Dump.of(target, TestDatabase.user(), folder.resolve("now.zip"));
    assertThat(Dump.rows(now)).containsKey("tables/gate_key.jsonl");
    assertThat(Dump.rows(now).get("tables/trail_line.jsonl")).hasSize(2);
  }

  @Test
  void whatIsDamagedIsNotRestored() throws IOException {
    byte[] whole = Files.readAllBytes(take("whole.zip"));
    String letters = new String(whole, StandardCharsets.ISO_8859_1);
    int manifest = letters.indexOf("manifest.json");
    for (int cut : new int[] {whole.length / 3, manifest - 30, manifest + 100}) {
      assertThat(restore(file(Arrays.copyOf(whole, cut)))).isEqualTo(BackupCommand.REFUSED);
      assertThat(text()).contains("is damaged or was cut off");
    }
    byte[] altered = whole.clone();
    // Within what is packed: a bit of an entry's date would alter nothing.
    altered[letters.indexOf("tables/trail_line.jsonl") + 60] ^= 4;
    assertThat(restore(file(altered))).isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("is damaged or was cut off");
    assertThat(restore(file("not a backup".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("not a backup of Slipway");
    assertThat(restore(folder.resolve("none"))).isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("There is no file");

    assertThat(restore(file(whole))).as("nothing was left behind").isEqualTo(BackupCommand.DONE);
  }

  @Test
  void aFailureHalfwayLeavesTheDatabaseEmpty() throws SQLException {
    Path file = folder.resolve("impossible.zip");
    try (var connection = DriverManager.getConnection(chain.url(), TestDatabase.user(), "")) {
      // Its tables are not those that this version had.
      Dump.write(connection, "202611251120", file);
    }
    assertThat(restore(file)).isEqualTo(BackupCommand.REFUSED);
    assertThat(restore(take("whole.zip"))).isEqualTo(BackupCommand.DONE);
  }

  @Test
  void aNewerOneIsLeftToTheNewerVersion() throws SQLException {
    Path file = folder.resolve("newer.zip");
    try (var connection = DriverManager.getConnection(chain.url(), TestDatabase.user(), "")) {
      Dump.write(connection, "209901010000", file);
    }
    assertThat(SchemaVersion.newestKnown().getVersion()).startsWith("2026");
    assertThat(restore(file)).isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("newer version of Slipway (209901010000)");
  }

  @Test
  void anEncryptedOneNeedsItsPassphrase() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SealedOutput sealed = new SealedOutput(out, "spring tide at dusk".toCharArray());
    sealed.write(Files.readAllBytes(take("whole.zip")));
    sealed.finish();
    Path file = file(out.toByteArray());

    assertThat(restore(file)).isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("Set SLIPWAY_BACKUP_PASSPHRASE");
    assertThat(restore(file, "--slipway.backup.passphrase=neap tide at dusk"))
        .isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("not the passphrase with which");
    assertThat(restore(file, "--slipway.backup.passphrase=spring tide at dusk"))
        .isEqualTo(BackupCommand.DONE);
  }

  @Test
  void verifyingProvesThatItCouldBeRestoredAndTouchesNothing() throws IOException {
    Path file = take("whole.zip");
    assertThat(run("verify-backup", file.toString())).isEqualTo(BackupCommand.DONE);
    assertThat(text()).contains("All 3 lines are as they were written", "The backup is sound.");
    assertThat(restore(file)).isEqualTo(BackupCommand.DONE);

    chain.unguarded().swap(2, 3);
    assertThat(run("verify-backup", take("swapped.zip").toString()))
        .isEqualTo(BackupCommand.REFUSED);
    assertThat(text()).contains("Line 2 was moved", "The backup is not sound.");
  }

  /** What formats of files like to lose, and a row that refers to one that comes later. */
  private void awkwardRows() {
    UUID parent = UUID.fromString("ffffffff-0000-4000-8000-000000000001");
    UUID child = UUID.fromString("00000000-0000-4000-8000-000000000002");
    model(parent, "„Ärger“ \u2028 \"quoted\" \\ 𝛼\ttab\nline", Double.MIN_VALUE, null);
    model(child, "", 1.0 / 3, parent);
    chain.jdbc.update("update model_profile set derived_from = ? where id = ?", child, parent);
    chain.jdbc.update(
        "insert into draft (id, version, person, form, title, basis, content, revision, typed_at)"
            + " values (?, 1, 'p', 'f', 't', '', ?, ?, timestamp with time zone"
            + " '2026-11-28 01:02:03.456789+00')",
        UUID.randomUUID(),
        "x".repeat(100_000),
        Long.MAX_VALUE);
    chain.jdbc.update(
        "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked,"
            + " version) values ('a', 'b', ?, current_timestamp, false, 1)",
        new byte[] {0, -1, 127, -128});
  }

  private void model(UUID id, String name, double parameters, UUID from) {
    chain.jdbc.update(
        "insert into model_profile (id, revision, name, model_version, originator, parameters_low,"
            + " parameters_published, deployment_scope, generality, months_shown, assurance,"
            + " substitute_kind, weights_out, derived_from, licence, method) values (?, 0, ?, '', '',"
            + " ?, true, 'S', 'G', 1e308, 'A', 'A', false, ?, '', '')",
        id,
        name,
        parameters,
        from);
  }

  private Path take(String name) {
    return Dump.of(chain.url(), TestDatabase.user(), folder.resolve(name));
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("given.zip"), content);
  }

  private void execute(String sql) {
    SingleConnectionDataSource source =
        new SingleConnectionDataSource(target, TestDatabase.user(), "", true);
    try {
      new JdbcTemplate(source).execute(sql);
    } finally {
      source.destroy();
    }
  }

  private int restore(Path file, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "restore",
                file.toString(),
                "--spring.datasource.url=" + target,
                "--spring.datasource.username=" + TestDatabase.user()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    printed.reset();
    return BackupCommand.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
