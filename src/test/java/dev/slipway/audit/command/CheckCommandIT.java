package dev.slipway.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SlipwayApplication;
import dev.slipway.TestDatabase;
import dev.slipway.audit.chain.ChainForTests;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail checked from the command line. */
class CheckCommandIT {

  private final Locale before = Locale.getDefault();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private ChainForTests chain;

  @TempDir private Path folder;

  @BeforeEach
  void threeLines() {
    Locale.setDefault(Locale.ENGLISH);
    chain = ChainForTests.migrated().lines(3);
  }

  @AfterEach
  void close() {
    Locale.setDefault(before);
    chain.close();
  }

  @Test
  void onlyItsOptionAsksForIt() {
    assertThat(CheckCommand.isAsked("--server.port=1", "--check-trail")).isTrue();
    assertThat(CheckCommand.isAsked("--head=1", "check-trail")).isFalse();
  }

  @Test
  void anIntactTrailEndsWell() {
    String head = chain.table.head().orElseThrow().text();

    assertThat(run()).isEqualTo(CheckCommand.INTACT);
    assertThat(text()).contains("All 3 lines are as they were written.", head);
    assertThat(run("--head=" + head)).isEqualTo(CheckCommand.INTACT);
    assertThat(text()).contains("belongs to one of them");
  }

  @Test
  void whatIsWrongIsNamed() {
    chain.unguarded().swap(2, 3);

    assertThat(run()).isEqualTo(CheckCommand.BROKEN);
    assertThat(text()).contains("Line 2 was moved: it is now line 3.");
  }

  @Test
  void aTailThatWasCutOffIsMissedInTheLanguageOfTheSystem() {
    Locale.setDefault(Locale.GERMANY);
    String kept = chain.table.head().orElseThrow().text();
    chain.unguarded().delete(3, 3);
    chain.head(2, chain.table.line(2).orElseThrow().hash());

    assertThat(run()).isEqualTo(CheckCommand.INTACT);
    assertThat(run("--head=" + kept)).isEqualTo(CheckCommand.BROKEN);
    assertThat(text()).contains("Zeile 3 und alles danach fehlen");
  }

  @Test
  void aHeadThatIsNoneIsNotChecked() {
    assertThat(run("--head=12:34")).isEqualTo(CheckCommand.NOT_CHECKED);
    assertThat(text()).contains("64 digits");
  }

  @Test
  void whereThereIsNoTrailNothingIsCheckedAndNothingMade() {
    Path none = folder.resolve("none");
    assertThat(
            CheckCommand.run(
                out(), "--check-trail", "--spring.datasource.url=jdbc:h2:file:" + none))
        .isEqualTo(CheckCommand.NOT_CHECKED);
    assertThat(text()).contains("can’t be checked");
    assertThat(folder).isEmptyDirectory();
  }

  /** The whole way, from the application's main method to the status of the process. */
  @Test
  void theProcessEndsWithTheStatus() throws Exception {
    String url =
        TestDatabase.isPostgres() ? chain.url() : "jdbc:h2:file:" + folder.resolve("trail") + H2;
    try (ChainForTests other = TestDatabase.isPostgres() ? null : ChainForTests.migrated(url)) {
      if (other != null) {
        other.lines(3);
      }
    }

    assertThat(process(url)).isEqualTo(CheckCommand.INTACT);
    assertThat(text()).contains("All 3 lines").doesNotContain("Tomcat", "Exception");
    assertThat(process(url, "--head=" + "f".repeat(64))).isEqualTo(CheckCommand.BROKEN);
    assertThat(text()).contains("No line has the fingerprint you gave.");
  }

  private static final String H2 =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  private int process(String url, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                SlipwayApplication.class.getName()));
    command.addAll(arguments(url, more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    printed.reset();
    process.getInputStream().transferTo(printed);
    return process.waitFor();
  }

  private int run(String... more) {
    printed.reset();
    return CheckCommand.run(out(), arguments(chain.url(), more).toArray(String[]::new));
  }

  private static List<String> arguments(String url, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--check-trail",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.user()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
