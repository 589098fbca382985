package dev.slipway.gate.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of counts, to which several instances add. */
@Component
class UsageTable {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  UsageTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Adds to a row; where it is not there yet, whoever makes it first wins and the other adds. */
  void add(LocalDate day, UUID modelId, String verdict, long times) {
    if (!increase(day, modelId, verdict, times)) {
      try {
        transaction.executeWithoutResult(
            status ->
                jdbc.sql(
                        "insert into gate_usage (asked_on, model_id, verdict, times)"
                            + " values (?, ?, ?, ?)")
                    .params(day, modelId, verdict, times)
                    .update());
      } catch (DuplicateKeyException another) {
        increase(day, modelId, verdict, times);
      }
    }
  }

  private boolean increase(LocalDate day, UUID modelId, String verdict, long times) {
    Integer rows =
        transaction.execute(
            status ->
                jdbc.sql(
                        "update gate_usage set times = times + ?"
                            + " where asked_on = ? and model_id = ? and verdict = ?")
                    .params(times, day, modelId, verdict)
                    .update());
    return rows != null && rows > 0;
  }

  List<AskedDay.Count> since(LocalDate day) {
    return jdbc.sql(
            "select asked_on, verdict, sum(times) as times from gate_usage where asked_on >= ?"
                + " group by asked_on, verdict order by asked_on desc, verdict")
        .param(day)
        .query(UsageTable::count)
        .list();
  }

  List<AskedDay.Count> since(LocalDate day, UUID modelId) {
    return jdbc.sql(
            "select asked_on, verdict, times from gate_usage where asked_on >= ? and model_id = ?"
                + " order by asked_on desc, verdict")
        .params(day, modelId)
        .query(UsageTable::count)
        .list();
  }

  private static AskedDay.Count count(ResultSet at, int row) throws SQLException {
    return new AskedDay.Count(
        at.getObject("asked_on", LocalDate.class), at.getString("verdict"), at.getLong("times"));
  }
}
