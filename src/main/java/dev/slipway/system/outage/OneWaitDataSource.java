package dev.slipway.system.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Has a request wait for a connection in vain once at most: after that it is told at once, also
 * where it would still store its session on the way out.
 */
class OneWaitDataSource extends DelegatingDataSource {

  /** Whether the request of this thread has waited in vain; null outside of requests. */
  private static final ThreadLocal<@Nullable Boolean> WAITED = new ThreadLocal<>();

  OneWaitDataSource(DataSource pool) {
    super(pool);
  }

  static void requestBegins() {
    WAITED.set(false);
  }

  static void requestEnds() {
    WAITED.remove();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Boolean waited = WAITED.get();
    if (Boolean.TRUE.equals(waited)) {
      throw new SQLTransientConnectionException("no connection, as a moment ago");
    }
    try {
      return super.getConnection();
    } catch (SQLTransientConnectionException none) {
      if (waited != null) {
        WAITED.set(true);
      }
      throw none;
    }
  }
}
