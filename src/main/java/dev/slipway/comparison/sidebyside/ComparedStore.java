package dev.slipway.comparison.sidebyside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What comparisons found, in the database, so that every instance can show it. */
@Component
class ComparedStore {

  private static final Logger LOG = LoggerFactory.getLogger(ComparedStore.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** After that it is worked out again when somebody asks. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  ComparedStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Compared> find(String key) {
    return jdbc.sql("select result from comparison_result where comparison_key = ?")
        .param(key)
        .query(String.class)
        .optional()
        .flatMap(text -> read(key, text));
  }

  /** Another instance may have found the same, and kept it a moment ago. */
  @Transactional
  public void keep(String key, Compared compared) {
    jdbc.sql("delete from comparison_result where comparison_key = ?").param(key).update();
    Instant now = clock.instant();
    jdbc.sql(
            "insert into comparison_result (comparison_key, made_at, result) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(key, now.atOffset(ZoneOffset.UTC), write(compared))
        .update();
  }

  void clear() {
    jdbc.sql("delete from comparison_result where made_at < ?")
        .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }

  static String write(Compared compared) {
    return JSON.writeValueAsString(compared);
  }

  static Compared read(String text) {
    return JSON.readValue(text, Compared.class);
  }

  /** What an older version wrote in another form counts as not worked out. */
  private Optional<Compared> read(String key, String text) {
    try {
      return Optional.of(read(text));
    } catch (JacksonException unreadable) {
      LOG.info("The comparison {} is of another version", key, unreadable);
      return Optional.empty();
    }
  }
}
