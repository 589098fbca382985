package dev.slipway.proposal.evidence.imported;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The results of documents, and what each proposal did with them. */
@Component
class ImportedResultTable {

  private final JdbcClient jdbc;

  ImportedResultTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID batch, UUID owner, ImportedResult result, Instant at) {
    jdbc.sql(
            "insert into imported_result (id, batch_id, accepted_by, document_name,"
                + " document_place, benchmark, metric, found_value, samples, ran_on, ran_by,"
                + " accepted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                result.id(),
                batch,
                owner,
                result.document(),
                result.place(),
                result.benchmark(),
                result.metric(),
                result.value(),
                result.samples(),
                result.ranOn(),
                result.by(),
                at.atOffset(ZoneOffset.UTC)))
        .update();
  }

  void attach(UUID batch, UUID owner, UUID modelId) {
    jdbc.sql(
            "update imported_result set model_id = ? where batch_id = ? and accepted_by = ?"
                + " and model_id is null")
        .params(modelId, batch, owner)
        .update();
  }

  List<ImportedResult> offered(UUID modelId, UUID proposalId) {
    return jdbc.sql(
            "select * from imported_result r where r.model_id = ? and not exists (select 1 from"
                + " imported_result_use u where u.result_id = r.id and u.proposal_id = ?)"
                + " order by r.accepted_at, r.document_name, r.benchmark, r.id")
        .params(modelId, proposalId)
        .query((row, number) -> read(row))
        .list();
  }

  void settle(UUID proposalId, UUID id, @Nullable UUID evidenceId, Instant at) {
    jdbc.sql(
            "insert into imported_result_use (proposal_id, result_id, evidence_id, used_at)"
                + " values (?, ?, ?, ?)")
        .params(Arrays.asList(proposalId, id, evidenceId, at.atOffset(ZoneOffset.UTC)))
        .update();
  }

  /** For a proposal that has taken evidence over, what the earlier one took of it or set aside. */
  void takeOver(UUID earlier, UUID proposalId) {
    jdbc.sql(
            "insert into imported_result_use (proposal_id, result_id, evidence_id, used_at)"
                + " select cast(:proposal as uuid), u.result_id, e.id, u.used_at"
                + " from imported_result_use u left join evidence e"
                + " on e.copied_from = u.evidence_id and e.proposal_id = :proposal"
                + " where u.proposal_id = :earlier and (u.evidence_id is null or e.id is not null)")
        .param("proposal", proposalId)
        .param("earlier", earlier)
        .update();
  }

  void erase(UUID proposalId) {
    jdbc.sql("delete from imported_result_use where proposal_id = ?").param(proposalId).update();
  }

  void forgetAbandoned(Instant before) {
    jdbc.sql("delete from imported_result where model_id is null and accepted_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ImportedResult read(ResultSet row) throws SQLException {
    return new ImportedResult(
        row.getObject("id", UUID.class),
        row.getString("document_name"),
        row.getString("document_place"),
        row.getString("benchmark"),
        row.getString("metric"),
        row.getDouble("found_value"),
        row.getObject("samples", Long.class),
        row.getString("ran_on"),
        row.getString("ran_by"));
  }
}
