package dev.slipway.instance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The instances that run on this database, as each says of itself. */
@Component
public class Instances {

  /** After three heartbeats that did not come. */
  private static final Duration SILENT = Duration.ofSeconds(30);

  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Instances(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All that were heard of within a day, in the order of their names. */
  public List<Instance> all() {
    return jdbc.sql(
            "select name, version, started_at, heard_at, clock_ahead_millis from running_instance"
                + " order by name")
        .query((row, at) -> instance(row))
        .list();
  }

  private Instance instance(ResultSet row) throws SQLException {
    Instant heard = time(row, "heard_at");
    return new Instance(
        row.getString("name"),
        row.getString("version"),
        time(row, "started_at"),
        heard,
        row.getLong("clock_ahead_millis"),
        heard.plus(SILENT).isBefore(clock.instant()));
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** What the database's clock says. */
  Instant databaseTime() {
    return jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
  }

  /** Says that an instance runs. */
  void heard(String name, String version, Instant startedAt, Duration ahead) {
    int known =
        jdbc.sql(
                "update running_instance set version = ?, started_at = ?,"
                    + " heard_at = current_timestamp, clock_ahead_millis = ? where name = ?")
            .params(version, startedAt.atOffset(ZoneOffset.UTC), ahead.toMillis(), name)
            .update();
    if (known == 0) {
      jdbc.sql(
              "insert into running_instance (name, version, started_at, heard_at,"
                  + " clock_ahead_millis) values (?, ?, ?, current_timestamp, ?)")
          .params(name, version, startedAt.atOffset(ZoneOffset.UTC), ahead.toMillis())
          .update();
    }
  }

  /** One that stops says so itself; one that was killed is forgotten after a day. */
  void left(String name) {
    jdbc.sql("delete from running_instance where name = ?").param(name).update();
  }

  void forget() {
    jdbc.sql("delete from running_instance where heard_at < ?")
        .param(clock.instant().minus(FORGOTTEN).atOffset(ZoneOffset.UTC))
        .update();
  }
}
