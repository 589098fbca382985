package dev.slipway.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** Real failures of H2, and those of PostgreSQL by their states. */
class DatabaseFailureAnalyzerTests {

  private final DatabaseFailureAnalyzer analyzer =
      new DatabaseFailureAnalyzer(
          new MockEnvironment().withProperty("spring.datasource.url", "jdbc:somewhere"));

  @TempDir private Path folder;

  @Test
  void theEmbeddedDatabaseHasAnotherPassword() throws Exception {
    open("sa", "right").close();
    assertThat(whyNot("sa", "wrong").getDescription()).contains("user name and password");
  }

  @Test
  void anotherProcessHasTheFile() {
    SQLException locked = new SQLException("may be already in use", "90020", 90020);
    assertThat(explained(locked).getAction()).contains("Stop the other");
  }

  @Test
  void theFileIsDamaged() throws Exception {
    open("sa", "").close();
    byte[] noise = new byte[1 << 16];
    Arrays.fill(noise, (byte) 7);
    Files.write(folder.resolve("slipway.mv.db"), noise);
    assertThat(whyNot("sa", "").getAction()).contains("restore the last backup");
  }

  @Test
  void theDiskIsFull() {
    SQLException full =
        new SQLException(
            "IO Exception: write", "90031", 90031, new IOException("No space left on device"));
    assertThat(explained(full).getAction()).contains("Free at least 500 MB");
  }

  @Test
  void postgresqlSaysByItsState() {
    assertThat(explained(new SQLException("refused", "08001")).getDescription())
        .contains("No database server answers");
    assertThat(explained(new SQLException("no password", "28P01")).getDescription())
        .contains("user name and password");
    assertThat(explained(new SQLException("asks for SCRAM, none was provided", "08004")))
        .satisfies(
            none ->
                assertThat(none.getDescription())
                    .contains("A database server answers")
                    .doesNotContain("No database server"))
        .satisfies(none -> assertThat(none.getAction()).contains("SLIPWAY_DB_PASSWORD"));
    assertThat(explained(new SQLException("does not exist", "3D000")).getAction())
        .contains("createdb");
  }

  @Test
  void eachTakesFiveLinesAndNamesTheAddress() {
    for (String state : new String[] {"08001", "08004", "28P01", "3D000", "53100"}) {
      FailureAnalysis analysis =
          explained(new IllegalStateException(new SQLException("first\nsecond", state)));
      String said = analysis.getDescription() + "\n" + analysis.getAction();
      assertThat(said.lines()).hasSize(5).contains("Address: jdbc:somewhere");
      assertThat(said).contains("first").doesNotContain("second");
    }
  }

  @Test
  void othersAreLeftToOthers() {
    assertThat(analyzer.analyze(new IllegalStateException("no"))).isNull();
    assertThat(analyzer.analyze(new SQLException("twice", "23505"))).isNull();
  }

  @Test
  void aDatabaseOfANewerSlipwayIsNamed() throws Exception {
    String url = "jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1";
    Path newer = Files.createDirectory(folder.resolve("newer"));
    Files.writeString(newer.resolve("V1__one.sql"), "create table one (id int);");
    flyway(url, newer).migrate();
    Files.writeString(newer.resolve("V209912312359__later.sql"), "create table two (id int);");
    flyway(url, newer).migrate();
    Files.delete(newer.resolve("V209912312359__later.sql"));

    FlywayValidateException refused =
        assertThrows(FlywayValidateException.class, () -> flyway(url, newer).migrate());
    FailureAnalysis analysis = new NewerDatabaseFailureAnalyzer().analyze(refused, refused);
    assertThat(analysis.getDescription()).contains("A newer Slipway", "209912312359");
  }

  private static Flyway flyway(String url, Path migrations) {
    return Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("filesystem:" + migrations)
        .ignoreMigrationPatterns(new String[0])
        .load();
  }

  private Connection open(String user, String password) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:" + folder.resolve("slipway"), user, password);
  }

  private FailureAnalysis whyNot(String user, String password) {
    return explained(failure("jdbc:h2:" + folder.resolve("slipway"), user, password));
  }

  private static SQLException failure(String url, String user, String password) {
    return assertThrows(SQLException.class, () -> DriverManager.getConnection(url, user, password));
  }

  private FailureAnalysis explained(Throwable failure) {
    FailureAnalysis analysis = analyzer.analyze(failure);
    assertThat(analysis).isNotNull();
    return analysis;
  }
}
