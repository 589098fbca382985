package dev.slipway.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.AtOnce;
import dev.slipway.TestDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two processes are started at the same moment on an empty database. */
class StartedTogetherIT {

  @Test
  void bothStartAndWhatComesWithTheProductIsLoadedOnce() throws Exception {
    assumeTrue(TestDatabase.isPostgres(), "an embedded database is of one process");
    String url = TestDatabase.newUrl();
    Callable<RunningApplication> start = () -> RunningApplication.start(url);

    List<RunningApplication> started = AtOnce.run(List.of(start, start));
    try {
      JdbcTemplate database =
          new JdbcTemplate(new DriverManagerDataSource(url, TestDatabase.user(), ""));
      assertThat(
              database.queryForList(
                  "select count(*) from trail_line where action in ('rubric.loaded',"
                      + " 'cases.loaded') group by action, subject_id",
                  Long.class))
          .as("two versions of the rubric, one file of cases")
          .containsExactly(1L, 1L, 1L);
      assertThat(database.queryForObject("select count(*) from backcast", Long.class)).isEqualTo(1);
      assertThat(database.queryForObject("select count(*) from running_instance", Long.class))
          .isEqualTo(2);
    } finally {
      for (RunningApplication each : started) {
        each.close();
      }
    }
  }
}
