package dev.slipway.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of profiles that were written when inputs and outputs were one list. */
class ProfileMigrationTests {

  private JdbcTemplate database;
  private FluentConfiguration flyway;

  @BeforeEach
  void before() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    database = new JdbcTemplate(source);
    flyway = Flyway.configure().dataSource(source).locations("classpath:db/migration");
    flyway.target("202611280754").load().migrate();
  }

  @Test
  void whatPlainlyGoesInBecomesAnInputAndTheRestOutputs() {
    UUID video = profile("MULTI_TASK", "NONE", 0, "TEXT", "VIDEO");
    UUID chat = profile("GENERAL_PURPOSE", "NONE", 0, "TEXT", "IMAGE", "VIDEO");
    UUID speech = profile("SINGLE_TASK", "NONE", 0, "AUDIO", "TEXT");
    migrate();

    assertThat(modalities("input", video)).containsExactly("TEXT");
    assertThat(modalities("output", video)).containsExactly("VIDEO");
    assertThat(modalities("input", chat)).containsExactly("VIDEO");
    assertThat(modalities("output", chat)).containsExactly("IMAGE", "TEXT");
    assertThat(modalities("input", speech)).isEmpty();
    assertThat(modalities("output", speech)).containsExactly("AUDIO", "TEXT");
  }

  @Test
  void anEqualModelIsASubstituteAboutAsGoodForAMonthAtLeast() {
    UUID none = profile("MULTI_TASK", "NONE", 4, "IMAGE");
    UUID service = profile("MULTI_TASK", "RESTRICTED", 0, "IMAGE");
    UUID open = profile("MULTI_TASK", "OPEN", 4.5, "IMAGE");
    migrate();

    assertThat(substitute(none)).isEqualTo("null null null");
    assertThat(substitute(service)).isEqualTo("AS_GOOD SERVICE 1.0");
    assertThat(substitute(open)).isEqualTo("AS_GOOD WEIGHTS 4.5");
  }

  private void migrate() {
    flyway.target("latest").load().migrate();
  }

  private UUID profile(String generality, String availability, double shown, String... modalities) {
    UUID id = UUID.randomUUID();
    database.update(
        "insert into model_profile (id, revision, name, model_version, originator,"
            + " parameters_published, deployment_scope, generality, months_shown, assurance,"
            + " availability, weights_out, licence, method) values (?, 0, 'Ketch', '', 'Quay',"
            + " false, 'DOMAIN', ?, ?, 'INTERNAL', ?, false, '', '')",
        id,
        generality,
        shown,
        availability);
    for (String modality : modalities) {
      database.update(
          "insert into model_modality (model_id, modality) values (?, ?)", id, modality);
    }
    return id;
  }

  private List<String> modalities(String side, UUID id) {
    return database.queryForList(
        "select modality from model_" + side + " where model_id = ? order by modality",
        String.class,
        id);
  }

  private String substitute(UUID id) {
    return database.queryForObject(
        "select substitute_kind, substitute_route, substitute_months from model_profile where id = ?",
        (at, row) -> at.getString(1) + " " + at.getString(2) + " " + at.getObject(3),
        id);
  }
}
