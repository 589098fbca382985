package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.Accounts;
import dev.slipway.account.Passwords;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in over HTTP, with the session in the database, behind something that ends TLS. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"server.forward-headers-strategy=native", IntegrationTest.NO_GOODBYE})
class SignInIT {

  private static final String COOKIE = "slipway-session";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Passwords passwords;
  @Autowired private JdbcTemplate jdbc;

  private PersonCard ada;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
    registry.add("slipway.rubric.backcast-at-start", () -> "false");
    registry.add("slipway.cases.curves-ahead", () -> "false");
  }

  @BeforeEach
  void join() {
    ada = TestPeople.joinWithPassword(people, "Ada", Role.AUDITOR);
  }

  @Test
  void nobodyReadsAnything() throws Exception {
    HttpResponse<String> answer = get(HttpClient.newHttpClient(), "/proposals");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    assertThat(get(HttpClient.newHttpClient(), "/sign-in").body())
        .contains("Sign-in name")
        .doesNotContain("href=\"/trail\"");
  }

  @Test
  void whoSignedInReadsAndIsNamed() throws Exception {
    HttpResponse<String> answer = get(signedIn(), "/proposals");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(">Ada<", "Sign out", "href=\"/trail\"");
  }

  @Test
  void sessionStandsInTheDatabaseUnderThePersonsName() {
    signedIn();

    assertThat(sessions()).isEqualTo(1);
  }

  @Test
  void whoOnlyReadsChangesNothingInTheSession() throws Exception {
    HttpClient client = signedIn();
    get(client, "/proposals");
    long noted = lastUsed();
    assertThat(get(client, "/proposals").statusCode()).isEqualTo(200);
    assertThat(lastUsed()).isEqualTo(noted);

    jdbc.update(
        "update spring_session set last_access_time = last_access_time - 60000"
            + " where principal_name = ?",
        ada.signInName());
    get(client, "/proposals");
    assertThat(lastUsed()).as("by the minute").isGreaterThan(noted);
  }

  @Test
  void whoOnlyKnocksHasNoSession() throws Exception {
    int before = allSessions();
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    get(client, "/proposals");
    get(client, "/setup?code=none");
    attempt(client, "nobody-" + System.nanoTime(), "wrong");

    assertThat(allSessions()).isEqualTo(before);
    HttpResponse<String> in =
        post(
            client,
            "/sign-in",
            get(client, "/sign-in").body(),
            Map.of("name", ada.signInName(), "password", TestPeople.PASSWORD));
    assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/proposals");
    assertThat(allSessions()).isEqualTo(before + 1);
  }

  @Test
  void aSessionThatSomebodyElseMadeUpIsNotTaken() throws Exception {
    CookieManager cookies = new CookieManager();
    HttpCookie planted = new HttpCookie(COOKIE, "cGxhbnRlZA");
    planted.setPath("/");
    planted.setVersion(0);
    cookies.getCookieStore().add(URI.create(address()), planted);
    HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    SignedInClient.signIn(
        client, address(), get(client, "/sign-in").body(), ada.signInName(), TestPeople.PASSWORD);

    assertThat(get(client, "/proposals").statusCode()).isEqualTo(200);
    HttpRequest old =
        HttpRequest.newBuilder(URI.create(address() + "/proposals"))
            .header("Cookie", COOKIE + "=cGxhbnRlZA")
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(old, HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isNotEqualTo(200);
  }

  @Test
  void cookiesAreForBrowsersOfThisSiteOnly() throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    HttpResponse<String> page = get(client, "/sign-in");
    HttpResponse<String> in =
        post(
            client,
            "/sign-in",
            page.body(),
            Map.of("name", ada.signInName(), "password", TestPeople.PASSWORD));

    assertThat(page.headers().allValues("Set-Cookie"))
        .singleElement()
        .satisfies(cookie -> assertThat(cookie).startsWith("slipway-csrf="));
    assertThat(in.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith(COOKIE + "="));
    assertThat(Stream.of(page, in).flatMap(each -> each.headers().allValues("Set-Cookie").stream()))
        .allSatisfy(
            cookie ->
                assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure"));
  }

  /** Nothing is read of it, so that nobody fills the disk who may not even read. */
  @Test
  void strangersAreSentToSignInBeforeALongBodyIsRead() throws Exception {
    HttpRequest upload =
        HttpRequest.newBuilder(URI.create(address() + "/models/import"))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[70_000]))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?ended");
  }

  @Test
  void behindTlsTheCookieIsSecureAndTheBrowserIsToldToStayWithIt() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
            .header("Accept", "text/html")
            .header("X-Forwarded-Proto", "https")
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(cookie -> assertThat(cookie).contains("; Secure"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .hasValueSatisfying(told -> assertThat(told).contains("max-age="));
    assertThat(
            get(HttpClient.newHttpClient(), "/sign-in")
                .headers()
                .firstValue("Strict-Transport-Security"))
        .isEmpty();
  }

  @Test
  void closingAnAccountSignsItsPersonOutAtOnce() throws Exception {
    HttpClient client = signedIn();
    assertThat(get(client, "/proposals").statusCode()).isEqualTo(200);

    accounts.close(ada.id());

    assertThat(get(client, "/proposals").statusCode()).isEqualTo(302);
    assertThat(sessions()).isZero();
    accounts.reopen(ada.id());
    assertThat(get(client, "/proposals").statusCode()).isEqualTo(302);
  }

  @Test
  void changedRolesHoldAtTheNextRequest() throws Exception {
    HttpClient client = signedIn();
    assertThat(get(client, "/people").statusCode()).isEqualTo(403);

    accounts.assign(ada.id(), Set.of(Role.ADMINISTRATOR));
    assertThat(get(client, "/people").statusCode()).isEqualTo(200);
    TestPeople.join(people, "Another", Role.ADMINISTRATOR);
    accounts.assign(ada.id(), Set.of(Role.AUDITOR));
    assertThat(get(client, "/people").statusCode()).isEqualTo(403);
  }

  @Test
  void newPasswordEndsTheOtherSessionsAndNotTheOwn() throws Exception {
    HttpClient here = signedIn();
    HttpClient elsewhere = signedIn();
    String chosen = "quite another password";

    HttpResponse<String> answer =
        post(
            here,
            "/you/password",
            get(here, "/you/password").body(),
            Map.of("current", TestPeople.PASSWORD, "password", chosen, "repeated", chosen));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(get(here, "/you").body()).contains("Password changed");
    assertThat(get(elsewhere, "/you").statusCode()).isEqualTo(302);
    assertThat(passwords.opens(ada.signInName(), chosen)).isPresent();
  }

  @Test
  void wrongCurrentPasswordChangesNothing() throws Exception {
    HttpClient client = signedIn();
    String chosen = "quite another password";

    HttpResponse<String> answer =
        post(
            client,
            "/you/password",
            get(client, "/you/password").body(),
            Map.of("current", "a wrong one", "password", chosen, "repeated", chosen));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("This is not your current password").doesNotContain(chosen);
    assertThat(passwords.opens(ada.signInName(), TestPeople.PASSWORD)).isPresent();
  }

  @Test
  void tooManyWrongPasswordsWaitWhetherThereIsSuchAnAccountOrNot() throws Exception {
    String nobody = "nobody-" + System.nanoTime();
    List<String> refusals = new ArrayList<>();
    for (String name : List.of(ada.signInName(), nobody)) {
      HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
      for (int i = 0; i < 5; i++) {
        HttpResponse<String> wrong = attempt(client, name, "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        refusals.add(
            wrong
                .body()
                .replace(name, "")
                .replaceAll("(token\" content|_csrf\".*value)=\"[^\"]+", ""));
      }
      HttpResponse<String> early = attempt(client, name, TestPeople.PASSWORD);
      assertThat(early.statusCode()).isEqualTo(429);
      assertThat(early.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 15L);
      assertThat(early.body()).contains("Too many attempts", "seconds");
    }
    assertThat(refusals.stream().distinct()).hasSize(1);
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    HttpClient client = signedIn();

    HttpResponse<String> out = post(client, "/sign-out", get(client, "/you").body(), Map.of());

    assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?out");
    assertThat(sessions()).isZero();
    assertThat(get(client, "/you").statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> attempt(HttpClient client, String name, String password)
      throws Exception {
    HttpResponse<String> answer =
        post(
            client,
            "/sign-in",
            get(client, "/sign-in").body(),
            Map.of("name", name, "password", password));
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?refused");
    return get(client, "/sign-in?refused");
  }

  private int sessions() {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from spring_session where principal_name = ?",
            Integer.class,
            ada.signInName());
    return count == null ? 0 : count;
  }

  private long lastUsed() {
    Long time =
        jdbc.queryForObject(
            "select last_access_time from spring_session where principal_name = ?",
            Long.class,
            ada.signInName());
    return time == null ? 0 : time;
  }

  private int allSessions() {
    Integer count = jdbc.queryForObject("select count(*) from spring_session", Integer.class);
    return count == null ? 0 : count;
  }

  /** Sends a form with the token of a page. */
  private HttpResponse<String> post(
      HttpClient client, String path, String page, Map<String, String> fields) throws Exception {
    String form =
        Stream.concat(
                Stream.of(Map.entry("_csrf", SignedInClient.token(page))),
                fields.entrySet().stream())
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpClient signedIn() {
    return SignedInClient.of(address(), ada.signInName(), TestPeople.PASSWORD);
  }

  private String address() {
    return "http://localhost:" + port;
  }

  private HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
