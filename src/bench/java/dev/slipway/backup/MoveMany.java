package dev.slipway.backup;

import dev.slipway.TestDatabase;
import dev.slipway.backup.command.BackupCommand;
import dev.slipway.desk.find.ManyRows;
import dev.slipway.exchange.Demonstration;
import dev.slipway.instance.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The demonstration and 10,000 invented proposals, moved from H2 in a file to PostgreSQL and back
 * by backups that running instances take, each verified. Prints how long each step takes and how
 * large the files are, and ends with 1 unless every row is the same everywhere.
 */
public final class MoveMany {

  private static final int PROPOSALS = 10_000;
  private static final String H2 =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  private final Path folder;

  private MoveMany(Path folder) {
    this.folder = folder;
  }

  /** Something that takes time. */
  @FunctionalInterface
  private interface Step {
    void run() throws Exception;
  }

  public static void main(String... arguments) throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    boolean same = new MoveMany(Files.createTempDirectory("slipway-move")).same();
    System.out.println(same ? "Every row is the same everywhere." : "ROWS DIFFER");
    System.exit(same ? 0 : 1);
  }

  private boolean same() throws Exception {
    Path taken = folder.resolve("h2.zip");
    Path fromPostgres = folder.resolve("postgres.zip");
    Path back = folder.resolve("back.zip");
    String first = h2("first");
    String postgres = TestDatabase.newPostgres("move_" + UUID.randomUUID().toString().charAt(0));
    String last = h2("last");
    try (Running slipway = Running.start(first, "first")) {
      slipway.bean(Demonstration.class).load();
      new ManyRows(slipway.bean(JdbcTemplate.class), 7).add(PROPOSALS);
      take("H2", slipway, taken);
    }
    command("restore into PostgreSQL", "restore", taken, postgres, "postgres");
    timed("dump of PostgreSQL", () -> Dump.of(postgres, "postgres", fromPostgres));
    command("verify-backup", "verify-backup", fromPostgres, postgres, "postgres");
    command("restore into H2", "restore", fromPostgres, last, "sa");
    timed("dump of H2", () -> Dump.of(last, "sa", back));
    return Dump.rows(fromPostgres).equals(Dump.rows(back));
  }

  private String h2(String name) {
    return "jdbc:h2:file:" + folder.resolve(name) + H2;
  }

  private static void take(String of, Running slipway, Path file) throws Exception {
    timed(
        "backup of " + of + " while it runs",
        () -> slipway.bean(Backups.class).take(null, name -> Files.newOutputStream(file)));
    System.out.printf("%s: %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
  }

  private static void command(String name, String command, Path file, String url, String user)
      throws Exception {
    timed(
        name,
        () -> {
          int status =
              BackupCommand.run(
                  System.out,
                  command,
                  file.toString(),
                  "--spring.datasource.url=" + url,
                  "--spring.datasource.username=" + user);
          if (status != BackupCommand.DONE) {
            throw new IllegalStateException(name + " ended with " + status);
          }
        });
  }

  private static void timed(String name, Step step) throws Exception {
    long from = System.nanoTime();
    step.run();
    System.out.printf("%s: %.1f s%n", name, (System.nanoTime() - from) / 1e9);
  }
}
