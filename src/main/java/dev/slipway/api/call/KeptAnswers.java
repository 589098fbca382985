package dev.slipway.api.call;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers to requests that name a key, for a day: in the database, since the same request may be
 * sent to another instance.
 */
@Component
class KeptAnswers {

  static final Duration KEPT = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A request by who sent it and the key that they gave it. */
  record Key(UUID caller, String key) {}

  /**
   * What is known of a request.
   *
   * @param answer null as long as it is being worked on
   */
  record Known(String fingerprint, Instant begunAt, @Nullable Answer answer) {}

  /** What was answered. */
  record Answer(
      int status,
      @Nullable String contentType,
      @Nullable String location,
      @Nullable String entityTag,
      byte[] body) {}

  /** Whether the request is a new one, which from now on is being worked on. */
  boolean begin(Key key, String path, String fingerprint) {
    try {
      return jdbc.sql(
                  "insert into kept_answer (caller, request_key, request_path, fingerprint, begun_at)"
                      + " values (?, ?, ?, ?, ?)")
              .params(key.caller(), key.key(), path, fingerprint, now())
              .update()
          == 1;
    } catch (DuplicateKeyException known) {
      return false;
    }
  }

  Optional<Known> find(Key key) {
    return jdbc.sql(
            "select fingerprint, begun_at, status, content_type, location, entity_tag, body"
                + " from kept_answer where caller = ? and request_key = ?")
        .params(key.caller(), key.key())
        .query(
            (row, number) ->
                new Known(
                    row.getString("fingerprint"),
                    row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                    row.getObject("status") == null
                        ? null
                        : new Answer(
                            row.getInt("status"),
                            row.getString("content_type"),
                            row.getString("location"),
                            row.getString("entity_tag"),
                            row.getBytes("body"))))
        .optional();
  }

  void keep(Key key, Answer answer) {
    jdbc.sql(
            "update kept_answer set status = ?, content_type = ?, location = ?, entity_tag = ?,"
                + " body = ? where caller = ? and request_key = ?")
        .param(answer.status())
        .param(answer.contentType())
        .param(answer.location())
        .param(answer.entityTag())
        .param(answer.body())
        .param(key.caller())
        .param(key.key())
        .update();
  }

  /** The request can be sent again as if it never had been. */
  void forget(Key key) {
    jdbc.sql("delete from kept_answer where caller = ? and request_key = ?")
        .params(key.caller(), key.key())
        .update();
  }

  void clear() {
    jdbc.sql("delete from kept_answer where begun_at < ?").param(now().minus(KEPT)).update();
  }

  /** What was answered about a proposal goes with it. */
  @SameTransactionListener
  public void on(ProposalErased erased) {
    String named = "%" + erased.proposalId() + "%";
    jdbc.sql("delete from kept_answer where request_path like ? or location like ?")
        .params(named, named)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
