package dev.slipway.instance;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Revisions of what instances keep in memory; they stand in the database, which all read. */
@Component
public class Revisions {

  private static final String SELECT =
      "select topic, revision_number, stamp, changed_at from revision ";

  private final JdbcClient jdbc;
  private final List<Revised<?>> followers = new CopyOnWriteArrayList<>();

  Revisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is kept here under a topic, and which revision of it. */
  public record Held(Revision inDatabase, long heldNumber) {}

  /**
   * A value that is read again when the topic has another revision.
   *
   * @param reading in the transaction of whoever asks
   */
  public <T> Revised<T> follow(String topic, Supplier<T> reading) {
    Revised<T> revised = new Revised<>(this, topic, reading);
    followers.add(revised);
    return revised;
  }

  /** Said in the transaction that changes what the topic is about. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(String topic) {
    jdbc.sql(
            "update revision set revision_number = revision_number + 1, stamp = ?,"
                + " changed_at = current_timestamp where topic = ?")
        .params(UUID.randomUUID(), topic)
        .update();
    followers.stream().filter(each -> each.topic().equals(topic)).forEach(Revised::changedHere);
  }

  /** Every topic that something here follows. */
  public List<Held> held() {
    List<Held> held = new ArrayList<>();
    followers.forEach(each -> held.add(new Held(of(each.topic()), each.heldNumber())));
    return held;
  }

  Revision of(String topic) {
    return jdbc.sql(SELECT + "where topic = ?")
        .param(topic)
        .query(
            (row, at) ->
                new Revision(
                    row.getString("topic"),
                    row.getLong("revision_number"),
                    row.getObject("stamp", UUID.class),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant()))
        .single();
  }
}
