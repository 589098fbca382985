package dev.slipway.instance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one instance start at a time, from when the tables are there (Flyway sees to itself) until
 * it is ready: what comes with the product is loaded once, however many are started together. The
 * lock is a row, held by a connection beside the pool, so that it ends with its process.
 */
@Component
@DependsOnDatabaseInitialization
class StartLock implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private @Nullable Connection holding;

  @Autowired
  StartLock(DataSource pool) throws SQLException, InterruptedException {
    this(pool, LONGEST_WAIT);
  }

  StartLock(DataSource pool, Duration longest) throws SQLException, InterruptedException {
    DataSource beside =
        DataSourceBuilder.derivedFrom(pool).type(SimpleDriverDataSource.class).build();
    Connection connection = beside.getConnection();
    try {
      connection.setAutoCommit(false);
      await(connection, System.nanoTime() + longest.toNanos());
    } catch (SQLException | InterruptedException | RuntimeException failed) {
      connection.close();
      throw failed;
    }
    holding = connection;
  }

  private static void await(Connection connection, long until)
      throws SQLException, InterruptedException {
    boolean told = false;
    while (!take(connection)) {
      connection.rollback();
      if (!told) {
        LOG.info("Another instance is starting on this database; waiting for it");
        told = true;
      }
      if (System.nanoTime() > until) {
        throw new IllegalStateException("Another instance has been starting for too long");
      }
      Thread.sleep(BETWEEN.toMillis());
    }
  }

  private static boolean take(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id from start_lock where id = 1 for update skip locked")) {
      return row.next();
    }
  }

  /** Said once everything has run that runs at a start. */
  @EventListener
  void on(AvailabilityChangeEvent<ReadinessState> now) throws SQLException {
    if (now.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      release();
    }
  }

  @Override
  public void destroy() throws SQLException {
    release();
  }

  private synchronized void release() throws SQLException {
    if (holding != null) {
      holding.close();
      holding = null;
    }
  }
}
