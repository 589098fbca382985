package dev.slipway.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.IntegrationTest;
import dev.slipway.MovableClock;
import dev.slipway.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL itself keeps forecasts as they were said, whoever asks. */
@Import(ForecastWorld.class)
class ForecastsStayIT extends IntegrationTest {

  @Autowired private MovableClock clock;
  @Autowired private ForecastWorld world;
  @Autowired private Forecasts forecasts;
  @Autowired private JdbcTemplate jdbc;

  private UUID id;

  @BeforeEach
  void released() {
    assumeTrue(TestDatabase.isPostgres());
    clock.today(ForecastWorld.BEFORE);
    id = world.released();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update forecast set chance = 0.99",
        "update forecast set due_on = due_on + 1",
        "update forecast set kind = 'EXTREMELY_GOOD'",
        "update forecast_batch set made_at = made_at - interval '1 year'",
        "update forecast_batch set scenario_hash = 'ff'",
        "update forecast_release set released_on = released_on + 1"
      })
  void nothingIsAltered(String statement) {
    assertThatThrownBy(() -> jdbc.update(statement + " where proposal_id = ?", id))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never altered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"forecast", "forecast_release"})
  void nothingIsRemovedWhileItsProposalStays(String table) {
    assertThatThrownBy(() -> jdbc.update("delete from " + table + " where proposal_id = ?", id))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("only with their proposal");
    assertThatThrownBy(() -> jdbc.update("truncate " + table))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theyAreStillThere() {
    assertThat(forecasts.of(id)).hasSize(8);
  }
}
