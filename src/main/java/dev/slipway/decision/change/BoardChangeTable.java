package dev.slipway.decision.change;

import dev.slipway.decision.change.BoardChange.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes that were proposed and the answers to them; rows are added and never altered. */
@Component
class BoardChangeTable {

  private final JdbcClient jdbc;

  BoardChangeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(BoardChange change) {
    jdbc.sql(
            "insert into board_change (id, about, from_version, document, reason, person_id,"
                + " person_name, as_administrator, as_chair, proposed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(change.id(), change.about().name(), change.fromVersion(), change.document())
        .params(change.reason(), change.by(), change.byName())
        .params(change.asAdministrator(), change.asChair(), moment(change.at()))
        .update();
  }

  /**
   * Keeps what was answered.
   *
   * @throws org.springframework.dao.DuplicateKeyException if somebody else answered first
   */
  void answer(UUID changeId, boolean confirmed, UUID person, String name, Instant at) {
    jdbc.sql(
            "insert into board_change_answer"
                + " (change_id, confirmed, person_id, person_name, answered_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(changeId, confirmed, person, name, moment(at))
        .update();
  }

  BoardChange find(UUID changeId) {
    return jdbc.sql("select * from board_change where id = ?")
        .param(changeId)
        .query((at, number) -> read(at))
        .single();
  }

  /** Changes of this version that nobody has answered, the first proposed first. */
  List<BoardChange> open(Topic about, int fromVersion) {
    return jdbc.sql(
            "select c.* from board_change c"
                + " left join board_change_answer a on a.change_id = c.id"
                + " where a.change_id is null and c.about = ? and c.from_version = ?"
                + " order by c.proposed_at")
        .params(about.name(), fromVersion)
        .query((at, number) -> read(at))
        .list();
  }

  private static BoardChange read(ResultSet at) throws SQLException {
    return new BoardChange(
        at.getObject("id", UUID.class),
        Topic.valueOf(at.getString("about")),
        at.getInt("from_version"),
        at.getString("document"),
        at.getString("reason"),
        at.getObject("person_id", UUID.class),
        at.getString("person_name"),
        at.getBoolean("as_administrator"),
        at.getBoolean("as_chair"),
        at.getObject("proposed_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
