package dev.slipway.decision.rubric;

import dev.slipway.decision.rubric.RubricDraft.DraftedOutcome;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.scoring.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which threats and benefits the draft adds or retires. */
@Component
class DraftOutcomeTable {

  private final JdbcClient jdbc;

  DraftOutcomeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(UUID draft, String outcome, DraftedOutcome drafted) {
    remove(draft, outcome);
    Outcome added = drafted.added();
    jdbc.sql(
            "insert into rubric_draft_outcome (draft_id, outcome, added, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(draft, outcome)
        .param(added == null ? null : StoredJson.write(added))
        .params(drafted.by(), RubricDraftTable.moment(drafted.at()))
        .update();
  }

  void remove(UUID draft, String outcome) {
    jdbc.sql("delete from rubric_draft_outcome where draft_id = ? and outcome = ?")
        .params(draft, outcome)
        .update();
  }

  Map<String, DraftedOutcome> of(UUID draft) {
    Map<String, DraftedOutcome> outcomes = new LinkedHashMap<>();
    jdbc.sql(
            "select outcome, added, changed_by, changed_at from rubric_draft_outcome"
                + " where draft_id = ? order by changed_at, outcome")
        .param(draft)
        .query((RowCallbackHandler) row -> outcomes.put(row.getString("outcome"), drafted(row)));
    return outcomes;
  }

  private static DraftedOutcome drafted(ResultSet row) throws SQLException {
    String added = row.getString("added");
    return new DraftedOutcome(
        added == null ? null : StoredJson.read(added, Outcome.class),
        row.getString("changed_by"),
        RubricDraftTable.instant(row, "changed_at"));
  }
}
