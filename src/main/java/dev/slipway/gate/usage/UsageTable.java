package dev.slipway.gate.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
  void add(LocalDate day, String verdict, long times) {
    if (!increase(day, verdict, times)) {
      try {
        transaction.executeWithoutResult(
            status ->
                jdbc.sql("insert into gate_asked (asked_on, verdict, times) values (?, ?, ?)")
                    .params(day, verdict, times)
                    .update());
      } catch (DuplicateKeyException another) {
        increase(day, verdict, times);
      }
    }
  }

  private boolean increase(LocalDate day, String verdict, long times) {
    Integer rows =
        transaction.execute(
            status ->
                jdbc.sql(
                        "update gate_asked set times = times + ?"
                            + " where asked_on = ? and verdict = ?")
                    .params(times, day, verdict)
                    .update());
    return rows != null && rows > 0;
  }

  List<GateUsage.Count> since(LocalDate day) {
    return jdbc.sql(
            "select asked_on, verdict, times from gate_asked where asked_on >= ?"
                + " order by asked_on desc, verdict")
        .param(day)
        .query(UsageTable::count)
        .list();
  }

  private static GateUsage.Count count(ResultSet at, int row) throws SQLException {
    return new GateUsage.Count(
        at.getObject("asked_on", LocalDate.class), at.getString("verdict"), at.getLong("times"));
  }
}
