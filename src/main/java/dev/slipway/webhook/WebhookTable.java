package dev.slipway.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of webhooks. */
@Component
class WebhookTable {

  private static final String COLUMNS = "id, address, events, paused, version, created_at";

  private final JdbcClient jdbc;

  WebhookTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Webhook> all() {
    return jdbc.sql(
            "select " + COLUMNS + " from webhook where removed_at is null order by created_at, id")
        .query(WebhookTable::webhook)
        .list();
  }

  Optional<Webhook> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from webhook where id = ? and removed_at is null")
        .param(id)
        .query(WebhookTable::webhook)
        .optional();
  }

  void add(Webhook added, String keptSecret) {
    jdbc.sql(
            "insert into webhook (id, address, events, secret, paused, version, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(added.id(), added.address(), stored(added.events()), keptSecret)
        .params(added.paused(), added.version(), at(added.createdAt()))
        .update();
  }

  /** Whether it still was the version that was changed. */
  boolean change(Webhook changed) {
    return jdbc.sql(
                "update webhook set events = ?, paused = ?, version = version + 1"
                    + " where id = ? and version = ?")
            .params(stored(changed.events()), changed.paused(), changed.id(), changed.version())
            .update()
        == 1;
  }

  /** Signs by another secret, and by the former one too until a moment. */
  void replaceSecret(UUID id, String keptSecret, Instant formerUntil) {
    jdbc.sql(
            "update webhook set former_secret = secret, former_until = ?, secret = ?,"
                + " version = version + 1 where id = ?")
        .params(at(formerUntil), keptSecret, id)
        .update();
  }

  /** Until it is cleared it can come back, with its secrets and all that was sent to it. */
  void remove(UUID id, Instant now) {
    jdbc.sql("update webhook set removed_at = ? where id = ?").params(at(now), id).update();
  }

  void bringBack(UUID id) {
    jdbc.sql("update webhook set removed_at = null where id = ?").param(id).update();
  }

  /** Forgets those that were removed before a moment, with all that was sent to them. */
  void clear(Instant before) {
    jdbc.sql("delete from webhook where removed_at < ?").param(at(before)).update();
  }

  private static String stored(List<EventType> events) {
    return events.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Webhook webhook(ResultSet at, int row) throws SQLException {
    return new Webhook(
        Objects.requireNonNull(at.getObject("id", UUID.class)),
        at.getString("address"),
        Arrays.stream(at.getString("events").split(" ")).map(EventType::valueOf).toList(),
        at.getBoolean("paused"),
        at.getInt("version"),
        at.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
