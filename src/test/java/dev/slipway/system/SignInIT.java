package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in over HTTP, with the session in the database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInIT {

  private static final String COOKIE = "slipway-session";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private PasswordEncoder encoder;
  @Autowired private JdbcTemplate jdbc;

  private PersonCard ada;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
  }

  @BeforeEach
  void join() {
    ada = TestPeople.join(people, encoder, "Ada", Role.AUDITOR);
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

    assertThat(
            jdbc.queryForObject(
                "select count(*) from spring_session where principal_name = ?",
                Integer.class,
                ada.signInName()))
        .isEqualTo(1);
  }

  @Test
  void signingInGivesTheSessionAnotherIdentifier() throws Exception {
    CookieManager cookies = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    String page = get(client, "/sign-in").body();
    String before = session(cookies).getValue();

    SignedInClient.signIn(client, address(), page, ada.signInName(), TestPeople.PASSWORD);

    assertThat(session(cookies).getValue()).isNotEqualTo(before);
    assertThat(get(client, "/proposals").statusCode()).isEqualTo(200);
    HttpRequest old =
        HttpRequest.newBuilder(URI.create(address() + "/proposals"))
            .header("Cookie", COOKIE + "=" + before)
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(old, HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isNotEqualTo(200);
  }

  @Test
  void cookieIsForBrowsersOfThisSiteOnly() throws Exception {
    List<String> set =
        get(HttpClient.newHttpClient(), "/sign-in").headers().allValues("Set-Cookie");

    assertThat(set)
        .singleElement()
        .satisfies(
            cookie ->
                assertThat(cookie)
                    .startsWith(COOKIE + "=")
                    .contains("HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure"));
  }

  private HttpClient signedIn() {
    return SignedInClient.of(address(), ada.signInName(), TestPeople.PASSWORD);
  }

  private String address() {
    return "http://localhost:" + port;
  }

  private static HttpCookie session(CookieManager cookies) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
