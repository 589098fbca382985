package dev.slipway.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the load has got, in one row that every instance reads. */
@Component
class LoadTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  LoadTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public LoadProgress read() {
    return jdbc.sql("select state, done, of_all from demonstration_load")
        .query(
            (row, number) ->
                new LoadProgress(LoadState.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)))
        .single();
  }

  /** In a transaction of its own: it is read while the load itself is not committed. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void write(LoadState state, int done, int ofAll) {
    jdbc.sql("update demonstration_load set state = ?, done = ?, of_all = ?, changed_at = ?")
        .params(state.name(), done, ofAll, Timestamp.from(clock.instant()))
        .update();
  }

  /** Whether nobody else had asked for it already. */
  @Transactional
  public boolean begin() {
    return jdbc.sql(
                "update demonstration_load set state = 'WAITING', done = 0, of_all = 0,"
                    + " changed_at = ? where state not in ('WAITING', 'LOADING')")
            .param(Timestamp.from(clock.instant()))
            .update()
        > 0;
  }
}
