package dev.slipway.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.TestPeople;
import dev.slipway.audit.command.CheckCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is killed while a hundred people write. After a restart everything that was
 * acknowledged is there, nothing is there by half, and the trail holds.
 */
class KilledIT {

  private static final int TAKEN_BEFORE = 150;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereAndNothingByHalf() throws Exception {
    String url = url();
    Writers writers;
    try (RunningApplication first = RunningApplication.start(url)) {
      HttpClient client = firstAdministrator(first);
      writers = new Writers(client, first.address());
      writers.start();
      writers.awaitTaken(TAKEN_BEFORE);
      first.kill();
      writers.end();
    }
    assertThat(writers.refused()).isEmpty();
    assertThat(writers.taken()).hasSizeGreaterThanOrEqualTo(TAKEN_BEFORE);

    try (RunningApplication again = RunningApplication.start(url)) {
      HttpClient client =
          SignedInClient.of(again.address(), "first-administrator", TestPeople.PASSWORD);
      String page = get(client, again.address() + writers.taken().keySet().iterator().next());
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
                "select cast(model_id as varchar) from model_modality"
                    + " group by model_id having count(*) = 2"))
        .isEqualTo(kept);
  }

  private static Set<String> texts(JdbcTemplate database, String query) {
    return new HashSet<>(database.queryForList(query, String.class));
  }

  /** The address that the application has if nobody gives another, but for where its file is. */
  private String url() throws IOException {
    if (TestDatabase.isPostgres()) {
      return TestDatabase.newUrl();
    }
    Properties shipped = new Properties();
    shipped.load(new ClassPathResource("application.properties").getInputStream());
    String url = shipped.getProperty("spring.datasource.url");
    assertThat(url).contains("WRITE_DELAY=0");
    return url.replace("./data/slipway", folder.resolve("slipway").toString());
  }

  private static String[] trailOf(String url) {
    return new String[] {
      "--check-trail",
      "--spring.datasource.url=" + url,
      "--spring.datasource.username=" + TestDatabase.user()
    };
  }

  private static HttpClient firstAdministrator(RunningApplication application) throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String link = application.address() + "/setup?code=" + application.code();
    String form =
        "code=%s&signInName=first-administrator&fullName=First&roles=SUBMITTER&roles=ADMINISTRATOR"
            + "&password=%s&repeated=%s&_csrf=%s";
    HttpRequest finish =
        HttpRequest.newBuilder(URI.create(application.address() + "/setup"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form.formatted(
                        application.code(),
                        coded(TestPeople.PASSWORD),
                        coded(TestPeople.PASSWORD),
                        coded(SignedInClient.token(get(client, link))))))
            .build();
    assertThat(client.send(finish, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(302);
    return SignedInClient.of(application.address(), "first-administrator", TestPeople.PASSWORD);
  }

  private static String get(HttpClient client, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
