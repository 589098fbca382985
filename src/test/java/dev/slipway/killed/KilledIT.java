package dev.slipway.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.TestDatabase;
import dev.slipway.audit.command.CheckCommand;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is killed while a hundred people write. After a restart everything that was
 * acknowledged is there, nothing is there by half, and the trail holds.
 */
class KilledIT {

  private static final int TAKEN_BEFORE = 100;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereAndNothingByHalf() throws Exception {
    FirstPerson person = new FirstPerson(folder);
    String url = person.url();
    Writers writers;
    try (RunningApplication first =
        RunningApplication.start(url, "--slipway.rubric.backcast-at-start=false")) {
      HttpClient client = person.become(first);
      writers = new Writers(client, first.address());
      writers.start();
      writers.awaitTaken(TAKEN_BEFORE);
      first.kill();
      writers.end();
    }
    assertThat(writers.refused()).isEmpty();
    assertThat(writers.taken()).hasSizeGreaterThanOrEqualTo(TAKEN_BEFORE);

    try (RunningApplication again =
        RunningApplication.start(url, "--slipway.rubric.backcast-at-start=false")) {
      HttpClient client = person.signIn(again);
      String page =
          FirstPerson.get(client, again.address() + writers.taken().keySet().iterator().next());
      assertThat(page).contains("Boat");
    }
    whole(new JdbcTemplate(new DriverManagerDataSource(url, TestDatabase.user(), "")), writers);
    assertThat(CheckCommand.run(new PrintStream(System.out), trailOf(url)))
        .isEqualTo(CheckCommand.INTACT);
  }

  /** Each model has all its parts and its line in the trail, and no line is without its model. */
  private static void whole(JdbcTemplate database, Writers writers) {
    Set<String> kept = texts(database, "select cast(id as varchar) from model_profile");
    assertThat(kept)
        .containsAll(
            writers.taken().keySet().stream()
                .map(address -> address.replaceAll(".*/", ""))
                .collect(Collectors.toSet()));
    Set<String> names = texts(database, "select name from model_profile");
    assertThat(names).containsAll(writers.taken().values()).hasSameSizeAs(kept);
    assertThat(writers.sent()).containsAll(names);
    assertThat(
            texts(database, "select subject_id from trail_line where action = 'profile.created'"))
        .isEqualTo(kept);
    assertThat(
            texts(
                database,
                "select cast(model_id as varchar) from model_output"
                    + " group by model_id having count(*) = 2"))
        .isEqualTo(kept);
  }

  private static Set<String> texts(JdbcTemplate database, String query) {
    return new HashSet<>(database.queryForList(query, String.class));
  }

  private static String[] trailOf(String url) {
    return new String[] {
      "--check-trail",
      "--spring.datasource.url=" + url,
      "--spring.datasource.username=" + TestDatabase.user()
    };
  }
}
