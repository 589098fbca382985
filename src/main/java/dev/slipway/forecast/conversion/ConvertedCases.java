package dev.slipway.forecast.conversion;

import dev.slipway.precedent.cases.CaseProvenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which proposals have become which cases. */
@Component
class ConvertedCases implements CaseProvenance {

  private final JdbcClient jdbc;

  ConvertedCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> caseOf(UUID proposalId) {
    return jdbc.sql("select case_key from forecast_case where proposal_id = ?")
        .param(proposalId)
        .query(String.class)
        .optional();
  }

  @Override
  public Optional<Whence> of(String caseKey) {
    return jdbc.sql(
            "select p.id, p.question from forecast_case c join proposal p on p.id = c.proposal_id"
                + " where c.case_key = ?")
        .param(caseKey)
        .query(
            (at, number) ->
                new Whence("/proposals/" + at.getString("id"), at.getString("question")))
        .optional();
  }

  /**
   * Keeps it.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the proposal is a case already
   */
  void add(UUID proposalId, String caseKey, String by, Instant at) {
    jdbc.sql(
            "insert into forecast_case (proposal_id, case_key, taken_by, taken_at)"
                + " values (?, ?, ?, ?)")
        .params(proposalId, caseKey, by, at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
