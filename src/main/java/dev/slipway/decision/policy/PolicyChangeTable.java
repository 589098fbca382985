package dev.slipway.decision.policy;

import dev.slipway.rubric.PolicyTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Changes that were proposed and the answers to them; rows are added and never altered. */
@Component
class PolicyChangeTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  PolicyChangeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PolicyChange change) {
    jdbc.sql(
            "insert into policy_change (id, from_version, document, reason, person_id, person_name,"
                + " as_administrator, as_chair, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(change.id(), change.fromVersion(), JSON.writeValueAsString(change.terms().tree()))
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
            "insert into policy_change_answer"
                + " (change_id, confirmed, person_id, person_name, answered_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(changeId, confirmed, person, name, moment(at))
        .update();
  }

  /** Changes of this version that nobody has answered, the first proposed first. */
  List<PolicyChange> open(int fromVersion) {
    return jdbc.sql(
            "select c.* from policy_change c"
                + " left join policy_change_answer a on a.change_id = c.id"
                + " where a.change_id is null and c.from_version = ? order by c.proposed_at")
        .param(fromVersion)
        .query((at, number) -> read(at))
        .list();
  }

  private static PolicyChange read(ResultSet at) throws SQLException {
    return new PolicyChange(
        at.getObject("id", UUID.class),
        at.getInt("from_version"),
        terms(at.getString("document")),
        at.getString("reason"),
        at.getObject("person_id", UUID.class),
        at.getString("person_name"),
        at.getBoolean("as_administrator"),
        at.getBoolean("as_chair"),
        at.getObject("proposed_at", OffsetDateTime.class).toInstant());
  }

  private static PolicyTerms terms(String document) {
    return PolicyTerms.of(JSON.readValue(document, new TypeReference<Map<String, Object>>() {}));
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
