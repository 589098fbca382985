package dev.slipway.system.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.TestPeople;
import dev.slipway.instance.Running;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What Slipway answers while its database is away, and that it comes back by itself. An embedded
 * database is never away.
 */
@EnabledIfSystemProperty(named = "slipway.test.database", matches = "postgres")
class OutageIT {

  private static final Duration LONGEST = Duration.ofSeconds(3);

  private static String database;
  private static DatabaseRelay relay;
  private static Running slipway;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    database = TestDatabase.newUrl();
    Matcher port = Pattern.compile("localhost:(\\d+)/").matcher(database);
    assertThat(port.find()).isTrue();
    relay = new DatabaseRelay(Integer.parseInt(port.group(1)));
    slipway =
        Running.start(
            port.replaceFirst("localhost:" + relay.port() + "/"),
            "lonely",
            "--slipway.rubric.backcast-at-start=false");
    PersonCard person =
        TestPeople.joinWithPassword(slipway.bean(People.class), "Somebody", TestPeople.everyRole());
    client = SignedInClient.of(slipway.address(), person.signInName(), TestPeople.PASSWORD);
    assertThat(get("/models").statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() throws Exception {
    slipway.close();
    relay.close();
  }

  @AfterEach
  void recoversWithoutARestart() throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (get("/models").statusCode() != 200 && System.nanoTime() < until) {
      Thread.sleep(100);
    }
    assertThat(get("/models").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  @Test
  void whileItIsGonePagesSaySoSoonAndStylesAndProbesGoOn() throws Exception {
    relay.cut();
    try {
      HttpResponse<String> page = soon("/models");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.headers().firstValue("Retry-After")).contains("5");
      assertThat(page.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
      assertThat(page.body())
          .contains("Slipway can’t reach its database", "href=\"/models\"")
          .doesNotContain("??");
      assertThat(soon("/sign-in").statusCode()).isEqualTo(503);

      assertThat(soon("/assets/slipway.css").statusCode()).isEqualTo(200);
      assertThat(soon("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(soon("/actuator/health/readiness").statusCode()).isEqualTo(503);
    } finally {
      relay.mend();
    }
  }

  @Test
  void whileItIsGoneTheInterfaceAnswersAProblemDocument() throws Exception {
    relay.cut();
    try {
      HttpRequest.Builder request =
          at("/api/v1/forecasts").header("Authorization", "Bearer slp_" + "x".repeat(40));
      HttpResponse<String> answer = soon(request);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.body()).contains("\"status\":503", "No database right now");
    } finally {
      relay.mend();
    }
  }

  @Test
  void whatWasSentStandsInThePageButNoPassword() throws Exception {
    relay.cut();
    try {
      HttpResponse<String> form = soon(post("/models/new", "name=Boat+%3Cb%3E&_csrf=abc"));
      assertThat(form.statusCode()).isEqualTo(503);
      assertThat(form.body())
          .contains("action=\"/models/new\"", "name=\"name\" value=\"Boat &lt;b&gt;\"")
          .contains("Send it again");

      HttpResponse<String> signIn =
          soon(post("/sign-in", "name=ada&password=" + coded("seven boats in the fog")));
      assertThat(signIn.statusCode()).isEqualTo(503);
      assertThat(signIn.body()).doesNotContain("seven boats").contains("Try again");

      HttpResponse<String> part = soon(at("/models").header("HX-Request", "true"));
      assertThat(part.statusCode()).isEqualTo(503);
      assertThat(part.body()).contains("role=\"alert\"").doesNotContain("<html");

      HttpResponse<String> german = soon(at("/models").header("Accept-Language", "de"));
      assertThat(german.body()).contains("Slipway erreicht seine Datenbank nicht");
    } finally {
      relay.mend();
    }
  }

  @Test
  void aDatabaseThatNoLongerAnswersIsLikeOneThatIsGone() throws Exception {
    relay.freeze();
    try {
      assertThat(soon("/models").statusCode()).isEqualTo(503);
      assertThat(soon("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(soon("/actuator/health/liveness").statusCode()).isEqualTo(200);
    } finally {
      relay.thaw();
    }
  }

  @Test
  void oneLockedTableStopsOnlyPagesThatNeedIt() throws Exception {
    try (Connection other = DriverManager.getConnection(database, TestDatabase.user(), "")) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table model_profile in access exclusive mode");
      assertThat(soon("/models").statusCode()).isEqualTo(503);
      assertThat(soon("/modifications").statusCode()).isEqualTo(200);
      other.rollback();
    }
  }

  private static HttpResponse<String> soon(String path) throws Exception {
    return soon(at(path));
  }

  private static HttpResponse<String> soon(HttpRequest.Builder request) throws Exception {
    long from = System.nanoTime();
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(Duration.ofNanos(System.nanoTime() - from))
        .as(answer.uri().getPath())
        .isLessThan(LONGEST);
    return answer;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return slipway.get(client, path);
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(slipway.address() + path));
  }

  private static HttpRequest.Builder post(String path, String form) {
    return at(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
