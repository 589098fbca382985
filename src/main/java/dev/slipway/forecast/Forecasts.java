package dev.slipway.forecast;

import dev.slipway.forecast.Forecast.Batch;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.json.CanonicalJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept forecasts: they can be added and read, and go only with their proposal. */
@Component
class Forecasts {

  /** Each before the one that it refers to. */
  private static final List<String> TABLES =
      List.of("forecast", "forecast_batch", "forecast_release", "forecast_case");

  private static final String ALL =
      "select f.id as forecast_id, f.person_id, f.kind, f.due_on, f.chance, b.*"
          + " from forecast f join forecast_batch b on b.id = f.batch_id";
  private static final String ORDER = " order by f.due_on, b.made_at, f.kind, f.person_id, f.id";

  private final JdbcClient jdbc;

  Forecasts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Forecast> all() {
    return jdbc.sql(ALL + ORDER).query((at, number) -> read(at)).list();
  }

  List<Forecast> of(UUID proposalId) {
    return jdbc.sql(ALL + " where f.proposal_id = ?" + ORDER)
        .param(proposalId)
        .query((at, number) -> read(at))
        .list();
  }

  /** Whether those of this scenario with these conditions were made before. */
  boolean has(UUID proposalId, Basis basis, String scenarioHash, List<String> conditions) {
    return jdbc.sql(
                "select count(*) from forecast_batch where proposal_id = ? and basis = ?"
                    + " and scenario_hash = ? and conditions_hash = ?")
            .params(proposalId, basis.name(), scenarioHash, hash(conditions))
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Keeps forecasts that were made together.
   *
   * @throws org.springframework.dao.DuplicateKeyException if they were made before
   */
  void add(Batch batch, List<Forecast> forecasts) {
    jdbc.sql(
            "insert into forecast_batch (id, proposal_id, basis, scenario_hash, engine_version,"
                + " conditions, conditions_hash, release_planned_on, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(batch.id(), batch.proposalId(), batch.basis().name(), batch.scenarioHash())
        .params(batch.engineVersion(), String.join(",", batch.conditions()))
        .params(hash(batch.conditions()), batch.plannedOn())
        .param(batch.madeAt().atOffset(ZoneOffset.UTC))
        .update();
    forecasts.forEach(
        each ->
            jdbc.sql(
                    "insert into forecast (id, batch_id, proposal_id, person_id, kind, due_on,"
                        + " chance) values (?, ?, ?, ?, ?, ?, ?)")
                .params(each.id(), batch.id(), batch.proposalId())
                .param(each.personId())
                .params(each.kind().name(), each.due(), each.chance())
                .update());
  }

  /** Since when releases are out, by proposal. */
  Map<UUID, LocalDate> released() {
    Map<UUID, LocalDate> days = new HashMap<>();
    jdbc.sql("select proposal_id, released_on from forecast_release")
        .query(
            at -> {
              days.put(
                  at.getObject("proposal_id", UUID.class),
                  at.getObject("released_on", LocalDate.class));
            });
    return days;
  }

  void release(UUID proposalId, LocalDate day) {
    jdbc.sql("insert into forecast_release (proposal_id, released_on) values (?, ?)")
        .params(proposalId, day)
        .update();
  }

  /** Of a proposal that is deleted. */
  void erase(UUID proposalId) {
    for (String table : TABLES) {
      jdbc.sql("delete from " + table + " where proposal_id = ?").param(proposalId).update();
    }
  }

  private static String hash(List<String> conditions) {
    return CanonicalJson.sha256(String.join(",", conditions.stream().sorted().toList()));
  }

  private static Forecast read(ResultSet at) throws SQLException {
    String conditions = at.getString("conditions");
    Batch batch =
        new Batch(
            at.getObject("id", UUID.class),
            at.getObject("proposal_id", UUID.class),
            Basis.valueOf(at.getString("basis")),
            at.getString("scenario_hash"),
            at.getString("engine_version"),
            conditions.isEmpty() ? List.of() : Arrays.asList(conditions.split(",")),
            at.getObject("release_planned_on", LocalDate.class),
            at.getObject("made_at", OffsetDateTime.class).toInstant());
    return new Forecast(
        at.getObject("forecast_id", UUID.class),
        at.getObject("person_id", UUID.class),
        ForecastKind.valueOf(at.getString("kind")),
        at.getObject("due_on", LocalDate.class),
        at.getDouble("chance"),
        batch);
  }
}
