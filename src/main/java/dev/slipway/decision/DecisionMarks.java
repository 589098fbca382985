package dev.slipway.decision;

import dev.slipway.decision.Decision.Confirmation;
import dev.slipway.decision.Decision.Dissent;
import dev.slipway.decision.Decision.Met;
import dev.slipway.decision.Decision.Signed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is put beside a decision after it was proposed: signatures, the day it took effect, dissent,
 * and how its conditions were met. Rows are added and never changed.
 */
@Component
class DecisionMarks {

  /** Each before the one that it refers to. */
  private static final List<String> TABLES =
      List.of(
          "condition_met",
          "decision_evidence",
          "decision_confirmation",
          "decision_condition",
          "decision_dissent",
          "decision_taken",
          "decision_signature",
          "decision");

  private static final String OF_PROPOSALS = " where proposal_id in (:proposals) order by ";

  private final JdbcClient jdbc;

  DecisionMarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Everything of some proposals, by the identifier of the decision or condition.
   *
   * @param last how many decisions have taken effect, by the proposal's identifier
   */
  record All(
      Map<UUID, List<Signed>> signed,
      Map<UUID, Instant> taken,
      Map<UUID, Integer> last,
      Map<UUID, List<Dissent>> dissents,
      Map<UUID, List<Confirmation>> confirmations,
      Map<UUID, Met> met) {}

  All of(Collection<UUID> proposals) {
    Map<UUID, List<Signed>> signed = new HashMap<>();
    read("decision_signature", "signed_at", proposals, at -> addTo(signed, at, signed(at)));
    Map<UUID, Instant> taken = new HashMap<>();
    Map<UUID, Integer> last = new HashMap<>();
    read(
        "decision_taken",
        "ordinal",
        proposals,
        at -> {
          taken.put(id(at), at(at, "taken_at"));
          last.put(uuid(at, "proposal_id"), at.getInt("ordinal"));
        });
    Map<UUID, List<Dissent>> dissents = new HashMap<>();
    read("decision_dissent", "recorded_at", proposals, at -> addTo(dissents, at, dissent(at)));
    Map<UUID, Met> met = new HashMap<>();
    read("condition_met", "met_at", proposals, at -> met.put(uuid(at, "condition_id"), met(at)));
    Map<UUID, List<Confirmation>> confirmed = new HashMap<>();
    read(
        "decision_confirmation",
        "confirmed_at",
        proposals,
        at -> addTo(confirmed, at, confirmation(at)));
    return new All(signed, taken, last, dissents, confirmed, met);
  }

  /** How many decisions of a proposal have taken effect, one after the other. */
  int lastOrdinal(UUID proposalId) {
    return jdbc.sql("select coalesce(max(ordinal), 0) from decision_taken where proposal_id = ?")
        .param(proposalId)
        .query(Integer.class)
        .single();
  }

  void sign(StoredDecision decision, Signed signed) {
    jdbc.sql(
            "insert into decision_signature"
                + " (decision_id, proposal_id, person_id, person_name, content_hash, signed_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(decision.id(), decision.proposalId(), signed.by(), signed.byName())
        .params(decision.contentHash(), moment(signed.at()))
        .update();
  }

  /**
   * From now on it holds.
   *
   * @throws org.springframework.dao.DuplicateKeyException if another took effect in its place
   */
  void take(StoredDecision decision, Instant at) {
    jdbc.sql(
            "insert into decision_taken (decision_id, proposal_id, ordinal, taken_at)"
                + " values (?, ?, ?, ?)")
        .params(decision.id(), decision.proposalId(), decision.ordinal(), moment(at))
        .update();
  }

  void dissent(StoredDecision decision, Dissent dissent) {
    jdbc.sql(
            "insert into decision_dissent"
                + " (decision_id, proposal_id, person_id, person_name, reason, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(decision.id(), decision.proposalId(), dissent.by(), dissent.byName())
        .params(dissent.reason(), moment(dissent.at()))
        .update();
  }

  void confirm(StoredDecision decision, Confirmation confirmation) {
    jdbc.sql(
            "insert into decision_confirmation"
                + " (decision_id, proposal_id, person_id, person_name, reason, confirmed_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(decision.id(), decision.proposalId(), confirmation.by(), confirmation.byName())
        .params(confirmation.reason(), moment(confirmation.at()))
        .update();
  }

  void meet(UUID conditionId, UUID proposalId, Met met) {
    jdbc.sql(
            "insert into condition_met"
                + " (condition_id, proposal_id, how, link, evidence_id, person_id, person_name,"
                + " met_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(conditionId, proposalId, met.how(), met.link())
        .param(met.evidenceId())
        .params(met.by(), met.byName(), moment(met.at()))
        .update();
  }

  /** Proposals that have decisions which wait for signatures. */
  List<UUID> proposalsToSign() {
    return jdbc.sql(
            "select distinct d.proposal_id from decision d where d.ordinal >"
                + " (select coalesce(max(t.ordinal), 0) from decision_taken t"
                + " where t.proposal_id = d.proposal_id)")
        .query(UUID.class)
        .list();
  }

  /** Proposals whose decision in effect has conditions that nobody has met yet. */
  List<UUID> proposalsWithOpenConditions() {
    return jdbc.sql(
            "select distinct t.proposal_id from decision_taken t"
                + " join decision_condition c on c.decision_id = t.decision_id"
                + " left join condition_met m on m.condition_id = c.condition_id"
                + " where m.condition_id is null and t.ordinal ="
                + " (select max(l.ordinal) from decision_taken l"
                + " where l.proposal_id = t.proposal_id)")
        .query(UUID.class)
        .list();
  }

  /** Proposals whose decision in effect lets the release happen. */
  List<UUID> proposalsLetHappen() {
    return jdbc.sql(
            "select t.proposal_id from decision_taken t join decision d on d.id = t.decision_id"
                + " where d.verdict <> :declined and t.ordinal ="
                + " (select max(l.ordinal) from decision_taken l"
                + " where l.proposal_id = t.proposal_id)")
        .param("declined", Verdict.DECLINE.name())
        .query(UUID.class)
        .list();
  }

  /** Of a proposal that is deleted: its decisions with everything beside them. */
  void erase(UUID proposalId) {
    for (String table : TABLES) {
      jdbc.sql("delete from " + table + " where proposal_id = ?").param(proposalId).update();
    }
  }

  @FunctionalInterface
  private interface Row {
    void take(ResultSet at) throws SQLException;
  }

  private void read(String table, String order, Collection<UUID> proposals, Row row) {
    jdbc.sql("select * from " + table + OF_PROPOSALS + order)
        .param("proposals", proposals)
        .query(row::take);
  }

  private static <T> void addTo(Map<UUID, List<T>> all, ResultSet at, T one) throws SQLException {
    all.computeIfAbsent(id(at), any -> new ArrayList<>()).add(one);
  }

  private static Signed signed(ResultSet at) throws SQLException {
    return new Signed(by(at), at.getString("person_name"), at(at, "signed_at"));
  }

  private static Dissent dissent(ResultSet at) throws SQLException {
    return new Dissent(
        by(at), at.getString("person_name"), at.getString("reason"), at(at, "recorded_at"));
  }

  private static Confirmation confirmation(ResultSet at) throws SQLException {
    return new Confirmation(
        by(at), at.getString("person_name"), at.getString("reason"), at(at, "confirmed_at"));
  }

  private static Met met(ResultSet at) throws SQLException {
    return new Met(
        at.getString("how"),
        at.getString("link"),
        at.getObject("evidence_id", UUID.class),
        by(at),
        at.getString("person_name"),
        at(at, "met_at"));
  }

  private static UUID id(ResultSet at) throws SQLException {
    return uuid(at, "decision_id");
  }

  private static UUID by(ResultSet at) throws SQLException {
    return uuid(at, "person_id");
  }

  private static UUID uuid(ResultSet at, String column) throws SQLException {
    return at.getObject(column, UUID.class);
  }

  private static Instant at(ResultSet at, String column) throws SQLException {
    return at.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
