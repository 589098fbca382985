package dev.slipway.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.backup.file.BackupReader;
import dev.slipway.backup.file.Manifest;
import dev.slipway.backup.file.RowSink;
import dev.slipway.backup.seal.SealedInput;
import dev.slipway.backup.table.Schema;
import dev.slipway.backup.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Backups as an administrator and a scheduler take them. */
class BackupIT extends IntegrationTest {

  private static final String PASSPHRASE = "low water at noon";

  @Autowired private MockMvc mvc;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Trail trail;
  @Autowired private DataSource dataSource;
  @Autowired private Backups backups;

  @Test
  void holdsEveryRowOfEveryTableAndItsOwnLineOfTheTrail() throws Exception {
    byte[] file =
        mvc.perform(post("/operations/backup").with(csrf()))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", containsString(".zip\"")))
            .andExpect(header().string("Cache-Control", "no-store"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    Manifest manifest = new BackupReader(new ByteArrayInputStream(file)).read(RowSink.NOTHING);
    assertThat(manifest.tables())
        .allSatisfy(
            table ->
                assertThat(table.rows())
                    .as(table.name())
                    .isEqualTo(
                        jdbc.queryForObject("select count(*) from " + table.name(), Long.class)))
        .extracting(Manifest.Entry::name)
        .contains("person", "proposal", "score", "trail_line", "evidence_content")
        .doesNotContain("spring_session", "start_lock", "flyway_schema_history");
    assertThat(trail.newestFirst("backup", 0).getContent().get(0).action())
        .isEqualTo("backup.taken");
  }

  @Test
  void tablesStandBehindThoseTheyReferTo() throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      Set<String> before = new HashSet<>();
      for (Table table : Schema.of(connection).tables()) {
        try (var keys =
            connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), table.name())) {
          while (keys.next()) {
            String other = keys.getString("PKTABLE_NAME");
            assertThat(other.equals(table.name()) || before.contains(other))
                .as("%s refers to %s", table.name(), other)
                .isTrue();
          }
        }
        before.add(table.name());
      }
      assertThat(Schema.of(connection).own()).containsEntry("proposal", "based_on");
    }
  }

  @Test
  void aProgramTakesOneThatIsEncrypted() throws Exception {
    byte[] file =
        mvc.perform(post("/api/v1/backups").content("{\"passphrase\": \"" + PASSPHRASE + "\"}"))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", containsString(".zip.sealed\"")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    Manifest manifest =
        new BackupReader(SealedInput.open(new ByteArrayInputStream(file), PASSPHRASE::toCharArray))
            .read(RowSink.NOTHING);
    assertThat(manifest.rows()).isPositive();
    mvc.perform(post("/api/v1/backups")).andExpect(status().isOk());
  }

  @Test
  void shortOrMistypedPassphrasesAreRefusedBesideTheirField() throws Exception {
    mvc.perform(get("/operations/backup")).andExpect(status().isOk());
    mvc.perform(post("/operations/backup").param("passphrase", "short").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("at least 12 characters, or none")));
    mvc.perform(
            post("/operations/backup")
                .param("passphrase", PASSPHRASE)
                .param("repeated", "low water at one")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("the same passphrase twice")));
    mvc.perform(post("/api/v1/backups").content("{\"passphrase\": \"short\", \"pass\": 1}"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].pointer").value("/passphrase"))
        .andExpect(jsonPath("$.errors[1].pointer").value("/pass"));
  }

  @Test
  void oneAtATime() throws Exception {
    backups.take(
        null,
        name -> {
          assertThatBusy();
          return OutputStream.nullOutputStream();
        });
    backups.take(null, name -> OutputStream.nullOutputStream());
  }

  private void assertThatBusy() throws IOException {
    try {
      mvc.perform(post("/operations/backup").with(csrf()))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("Another backup is being taken")));
      mvc.perform(post("/api/v1/backups"))
          .andExpect(status().isTooManyRequests())
          .andExpect(header().string("Retry-After", "60"));
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
