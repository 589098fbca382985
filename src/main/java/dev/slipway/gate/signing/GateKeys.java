package dev.slipway.gate.signing;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the keys. Which one signs is read each time: all instances follow a rotation at once. */
@Service
public class GateKeys {

  private static final Logger LOG = LoggerFactory.getLogger(GateKeys.class);

  private final JdbcClient jdbc;
  private final SecretBox box;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GateKeys(JdbcClient jdbc, SecretBox box, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.box = box;
    this.events = events;
    this.clock = clock;
  }

  /** A row of the table. */
  private record Row(
      String id, int ordinal, String publicKey, String privateKey, Instant createdAt) {}

  /** The key that signs. */
  record Signing(String id, PrivateKey key) {}

  /** The first key is made at the first start, by whichever instance is faster. */
  @EventListener(ApplicationReadyEvent.class)
  void makeFirst() {
    if (!rows().isEmpty()) {
      return;
    }
    if (!box.encrypts()) {
      LOG.warn("slipway.gate.key-secret is not set: the gate's private key is kept unencrypted");
    }
    try {
      add(1);
    } catch (DuplicateKeyException another) {
      LOG.debug("Another instance has made the first key", another);
    }
  }

  /** All keys, the one that signs first. */
  @Transactional(readOnly = true)
  public List<PublicGateKey> all() {
    List<PublicGateKey> keys = new ArrayList<>();
    Instant replaced = null;
    for (Row row : rows()) {
      keys.add(key(row, replaced));
      replaced = row.createdAt();
    }
    return keys;
  }

  private static PublicGateKey key(Row row, @Nullable Instant replaced) {
    return new PublicGateKey(row.id(), row.publicKey(), row.createdAt(), replaced);
  }

  /**
   * Another key signs from now on.
   *
   * @throws DuplicateKeyException if somebody else rotates at the same time
   */
  @Transactional
  public void rotate() {
    Row latest = rows().get(0);
    String added = add(latest.ordinal() + 1);
    events.publishEvent(new KeyRotated(latest.id(), added));
  }

  Signing signing() {
    Row latest =
        rows().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the gate has no key yet"));
    return new Signing(latest.id(), Ed25519.privateKey(box.open(latest.privateKey())));
  }

  private String add(int ordinal) {
    KeyPair pair = Ed25519.newPair();
    String id = Ed25519.id(pair.getPublic());
    jdbc.sql(
            "insert into gate_key (key_id, ordinal, public_key, private_key, created_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(id, ordinal, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()))
        .param(box.keep(pair.getPrivate().getEncoded()))
        .param(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private List<Row> rows() {
    return jdbc.sql("select * from gate_key order by ordinal desc").query(GateKeys::row).list();
  }

  private static Row row(ResultSet at, int number) throws SQLException {
    return new Row(
        at.getString("key_id"),
        at.getInt("ordinal"),
        at.getString("public_key"),
        at.getString("private_key"),
        at.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
