package dev.slipway.webhook.delivery;

import static java.util.stream.Collectors.groupingBy;

import dev.slipway.webhook.delivery.Try.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deliveries to webhooks, sent and waiting, with every attempt. */
@Component
@Transactional
public class Deliveries {

  /** Others of the same receiver wait, so that one that is slow does not take every thread. */
  private static final int AT_ONE_RECEIVER = 4;

  private final JdbcClient jdbc;

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(NewDelivery added) {
    jdbc.sql(
            "insert into webhook_delivery (id, webhook_id, event_id, event_type, proposal_id,"
                + " occasion, payload, made_at, state, failures, next_at, tried_until)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)")
        .params(UUID.randomUUID(), added.webhookId(), added.eventId(), added.eventType())
        .param(added.proposalId())
        .param(added.occasion())
        .params(added.payload(), at(added.madeAt()), at(added.madeAt()))
        .param(at(added.madeAt().plus(Backoff.TRIED_FOR)))
        .update();
  }

  /** Whether the receiver was told of an occasion. */
  @Transactional(readOnly = true)
  public boolean knows(UUID webhookId, String occasion) {
    return jdbc.sql("select count(*) from webhook_delivery where webhook_id = ? and occasion = ?")
            .params(webhookId, occasion)
            .query(Long.class)
            .single()
        > 0;
  }

  /** What was sent to a receiver or waits to be, the latest first, with every try. */
  @Transactional(readOnly = true)
  public List<Delivery> of(UUID webhookId, int most) {
    List<Delivery> latest =
        jdbc.sql(
                "select * from webhook_delivery where webhook_id = ?"
                    + " order by made_at desc, id limit ?")
            .params(webhookId, most)
            .query(Deliveries::delivery)
            .list();
    if (latest.isEmpty()) {
      return latest;
    }
    Map<UUID, List<Try>> tries =
        jdbc
            .sql("select * from webhook_try where delivery_id in (:ids) order by tried_at desc")
            .param("ids", latest.stream().map(Delivery::id).toList())
            .query(Deliveries::tried)
            .list()
            .stream()
            .collect(groupingBy(Try::deliveryId));
    return latest.stream()
        .map(each -> each.with(tries.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /** Whether there is such a delivery; it is sent again now, for as long as a new one. */
  public boolean resend(UUID webhookId, UUID id, Instant now) {
    return jdbc.sql(
                "update webhook_delivery set state = 'WAITING', failures = 0, next_at = ?,"
                    + " tried_until = ? where id = ? and webhook_id = ?")
            .params(at(now), at(now.plus(Backoff.TRIED_FOR)), id, webhookId)
            .update()
        == 1;
  }

  public void erase(UUID proposalId) {
    jdbc.sql("delete from webhook_delivery where proposal_id = ?").param(proposalId).update();
  }

  /** Forgets what was made before a moment and no longer waits. */
  public void clear(Instant before) {
    jdbc.sql("delete from webhook_delivery where made_at < ? and state <> 'WAITING'")
        .param(at(before))
        .update();
  }

  /** What is due, the longest due first; of one receiver only some. */
  @Transactional(readOnly = true)
  List<Due> due(Instant now, int most) {
    return jdbc.sql(
            "select * from (select d.*, w.address, w.secret,"
                + " case when w.former_until > :now then w.former_secret end as former,"
                + " row_number() over (partition by d.webhook_id order by d.next_at, d.id) as place"
                + " from webhook_delivery d join webhook w on w.id = d.webhook_id"
                + " where d.state = 'WAITING' and d.next_at <= :now and w.paused = false"
                + " and w.removed_at is null) ready"
                + " where place <= :each order by next_at, id limit :most")
        .param("now", at(now))
        .param("each", AT_ONE_RECEIVER)
        .param("most", most)
        .query(Deliveries::due)
        .list();
  }

  /** Whether nobody else tries it; if this instance ends meanwhile it is tried again later. */
  boolean claim(Due due, Instant until) {
    return jdbc.sql(
                "update webhook_delivery set next_at = ?"
                    + " where id = ? and state = 'WAITING' and next_at = ?")
            .params(at(until), due.id(), at(due.nextAt()))
            .update()
        == 1;
  }

  void delivered(Try made) {
    keep(made, DeliveryState.DELIVERED, made.at());
  }

  void failed(Try made, Instant next) {
    keep(made, DeliveryState.WAITING, next);
  }

  void givenUp(Try made) {
    keep(made, DeliveryState.GIVEN_UP, made.at());
  }

  /** A receiver that does not answer is not asked for each of its events. */
  void holdBack(UUID webhookId, Instant next) {
    jdbc.sql(
            "update webhook_delivery set next_at = ?"
                + " where webhook_id = ? and state = 'WAITING' and next_at < ?")
        .params(at(next), webhookId, at(next))
        .update();
  }

  /** The receiver may have been removed meanwhile; then nothing is kept. */
  private void keep(Try made, DeliveryState state, Instant next) {
    int known =
        jdbc.sql(
                "update webhook_delivery set state = ?, next_at = ?, failures = failures + 1"
                    + " where id = ?")
            .params(state.name(), at(next), made.deliveryId())
            .update();
    if (known == 1) {
      Trouble trouble = made.trouble();
      jdbc.sql(
              "insert into webhook_try (id, delivery_id, tried_at, millis, status, trouble)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(UUID.randomUUID(), made.deliveryId(), at(made.at()), made.millis())
          .param(made.status())
          .param(trouble == null ? null : trouble.name())
          .update();
    }
  }

  private static Due due(ResultSet at, int row) throws SQLException {
    return new Due(
        uuid(at, "id"),
        uuid(at, "webhook_id"),
        uuid(at, "event_id"),
        at.getString("address"),
        at.getString("secret"),
        at.getString("former"),
        at.getString("payload"),
        at.getInt("failures"),
        moment(at, "next_at"),
        moment(at, "tried_until"));
  }

  private static Delivery delivery(ResultSet at, int row) throws SQLException {
    return new Delivery(
        uuid(at, "id"),
        uuid(at, "event_id"),
        at.getString("event_type"),
        DeliveryState.valueOf(at.getString("state")),
        moment(at, "made_at"),
        moment(at, "next_at"),
        List.of());
  }

  private static Try tried(ResultSet at, int row) throws SQLException {
    @Nullable String trouble = at.getString("trouble");
    return new Try(
        uuid(at, "delivery_id"),
        moment(at, "tried_at"),
        at.getInt("millis"),
        at.getObject("status", Integer.class),
        trouble == null ? null : Trouble.valueOf(trouble));
  }

  private static UUID uuid(ResultSet at, String column) throws SQLException {
    return Objects.requireNonNull(at.getObject(column, UUID.class));
  }

  private static Instant moment(ResultSet at, String column) throws SQLException {
    return at.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
