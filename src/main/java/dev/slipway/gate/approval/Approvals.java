package dev.slipway.gate.approval;

import dev.slipway.profile.DeploymentScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of releases that decisions cover. */
@Component
public class Approvals {

  private final JdbcClient jdbc;

  Approvals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Approval> find(UUID decisionId) {
    return jdbc.sql("select * from gate_approval where decision_id = ?")
        .param(decisionId)
        .query(Approvals::approval)
        .optional();
  }

  void add(Approval approval) {
    Coverage coverage = approval.coverage();
    jdbc.sql(
            "insert into gate_approval (decision_id, proposal_id, starts_on, deployment_scope,"
                + " runs, currency, currency_since) values (?, ?, ?, ?, ?, ?, ?)")
        .params(approval.decisionId(), approval.proposalId(), coverage.startsOn())
        .params(coverage.scope().name(), coverage.storedRuns(), approval.currency().name())
        .param(moment(approval.currencySince()))
        .update();
  }

  void note(UUID decisionId, Currency currency, Instant since) {
    jdbc.sql("update gate_approval set currency = ?, currency_since = ? where decision_id = ?")
        .params(currency.name(), moment(since), decisionId)
        .update();
  }

  void erase(UUID proposalId) {
    jdbc.sql("delete from gate_approval where proposal_id = ?").param(proposalId).update();
  }

  /** Proposals whose decision in force the gate does not know: decided before there was a gate. */
  List<UUID> unknown() {
    return jdbc.sql(
            "select t.proposal_id from decision_taken t"
                + " left join gate_approval a on a.decision_id = t.decision_id"
                + " where a.decision_id is null and t.ordinal = (select max(l.ordinal)"
                + " from decision_taken l where l.proposal_id = t.proposal_id)")
        .query(UUID.class)
        .list();
  }

  private static Approval approval(ResultSet at, int row) throws SQLException {
    return new Approval(
        Objects.requireNonNull(at.getObject("decision_id", UUID.class)),
        Objects.requireNonNull(at.getObject("proposal_id", UUID.class)),
        new Coverage(
            at.getObject("starts_on", LocalDate.class),
            DeploymentScope.valueOf(at.getString("deployment_scope")),
            Coverage.runs(at.getString("runs"))),
        Currency.valueOf(at.getString("currency")),
        at.getObject("currency_since", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
