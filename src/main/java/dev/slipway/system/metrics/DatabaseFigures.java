package dev.slipway.system.metrics;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the database, read at most every ten seconds however often it is asked for, so
 * that a scrape waits for a database that is away once and not for every figure.
 */
@Component
class DatabaseFigures {

  private static final long GOOD_FOR_NANOS = Duration.ofSeconds(10).toNanos();

  private static final String SELECT =
      "select (select line_number from trail_head where id = 1) as lines,"
          + " count(case when consecutive_failures > 0 and not picked then 1 end) as failed,"
          + " count(case when execution_time <= current_timestamp and not picked then 1 end) as due,"
          + " count(case when picked then 1 end) as running from scheduled_tasks";

  private final JdbcClient jdbc;
  private @Nullable Figures kept;
  private long until;

  DatabaseFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Figures of one moment.
   *
   * @param trailLines how long the trail is
   * @param failedJobs that have failed and wait for another try
   * @param dueJobs that could run now and wait for a thread
   */
  record Figures(double trailLines, double failedJobs, double dueJobs, double runningJobs) {

    private static final Figures UNKNOWN =
        new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** As they are, or unknown while there is no database. */
  synchronized Figures now() {
    long now = System.nanoTime();
    Figures figures = kept;
    if (figures == null || now - until > 0) {
      figures = read();
      kept = figures;
      until = System.nanoTime() + GOOD_FOR_NANOS;
    }
    return figures;
  }

  private Figures read() {
    try {
      return jdbc.sql(SELECT)
          .query(
              (row, at) ->
                  new Figures(
                      row.getLong("lines"),
                      row.getLong("failed"),
                      row.getLong("due"),
                      row.getLong("running")))
          .single();
    } catch (DataAccessException away) {
      return Figures.UNKNOWN;
    }
  }
}
