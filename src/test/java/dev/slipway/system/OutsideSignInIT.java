package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import dev.slipway.account.Accounts;
import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through an identity provider, all the way there and back over HTTP. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = IntegrationTest.NO_GOODBYE)
class OutsideSignInIT {

  private static final IdentityProvider PROVIDER = new IdentityProvider();
  private static final String CLIENT = "spring.security.oauth2.client.registration.work.";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private Accounts accounts;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    String url = TestDatabase.newUrl();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase::user);
    registry.add("spring.datasource.password", () -> "");
    registry.add(CLIENT + "client-id", () -> IdentityProvider.CLIENT);
    registry.add(CLIENT + "client-secret", () -> "secret");
    registry.add(CLIENT + "client-name", () -> "Quay Identity");
    registry.add(CLIENT + "scope", () -> "openid,profile,email");
    registry.add("spring.security.oauth2.client.provider.work.issuer-uri", PROVIDER::issuer);
    registry.add("slipway.oidc.roles-claim", () -> "groups");
    registry.add("slipway.oidc.roles.board-chairs", () -> "CHAIR");
    registry.add("slipway.oidc.roles.board-members", () -> "REVIEWER");
    registry.add("slipway.rubric.backcast-at-start", () -> "false");
    registry.add("slipway.cases.curves-ahead", () -> "false");
  }

  @AfterAll
  static void closeProvider() {
    PROVIDER.close();
  }

  @Test
  void signInPageOffersTheProvider() throws Exception {
    assertThat(get(browser(), "/sign-in").body())
        .contains("Sign in through Quay Identity", "/oauth2/authorization/work");
  }

  @Test
  void firstSignInOpensAnAccountWithTheClaimedRolesAndLeadsWhereOneWanted() throws Exception {
    PROVIDER.everybodyIs(claims("s-1", "cy", "board-members"));
    HttpClient browser = browser();
    get(browser, "/models");

    HttpResponse<String> answer = signIn(browser);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri().getPath()).isEqualTo("/models");
    assertThat(answer.body()).contains(">Person cy<");
    PersonCard cy = people.find("cy").orElseThrow();
    assertThat(cy.roles()).containsExactly(Role.REVIEWER);
    assertThat(accounts.find(cy.id()).orElseThrow().hasPassword()).isFalse();
  }

  @Test
  void rolesFollowTheClaimsAtEachSignIn() throws Exception {
    PROVIDER.everybodyIs(claims("s-2", "dee", "board-members", "canteen"));
    signIn(browser());
    PROVIDER.everybodyIs(claims("s-2", "renamed", "board-chairs"));
    signIn(browser());

    assertThat(people.find("dee").orElseThrow().roles()).containsExactly(Role.CHAIR);
    assertThat(people.find("renamed")).isEmpty();
  }

  @Test
  void whoHasNoRoleSeesTheirOwnPageAndNothingElse() throws Exception {
    PROVIDER.everybodyIs(claims("s-3", "eve", "canteen"));
    HttpClient browser = browser();

    assertThat(signIn(browser).statusCode()).isEqualTo(403);
    assertThat(get(browser, "/proposals").statusCode()).isEqualTo(403);
    assertThat(get(browser, "/you").statusCode()).isEqualTo(200);
  }

  @Test
  void verifiedAddressLinksTheAccountThatAnAdministratorMade() throws Exception {
    people.open(new NewPerson("fay", "Fay", "fay@quay.example", null, Set.of(Role.CHAIR)));
    Map<String, Object> verified =
        Map.of(
            "sub", "s-4",
            "preferred_username", "somebody",
            "email", "Fay@Quay.example",
            "email_verified", true,
            "groups", List.of("board-chairs"));
    PROVIDER.everybodyIs(verified);

    assertThat(signIn(browser()).body()).contains(">Fay<");
    assertThat(people.find("somebody")).isEmpty();
  }

  @Test
  void addressThatIsNotVerifiedLinksNothing() throws Exception {
    people.open(new NewPerson("gil", "Gil", "gil@quay.example", null, Set.of(Role.ADMINISTRATOR)));
    PROVIDER.everybodyIs(
        Map.of(
            "sub", "s-5",
            "preferred_username", "gil",
            "email", "gil@quay.example",
            "groups", List.of("board-members")));

    signIn(browser());

    assertThat(people.find("gil").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(people.find("gil-2").orElseThrow().roles()).containsExactly(Role.REVIEWER);
  }

  @Test
  void closedAccountStaysClosed() throws Exception {
    PROVIDER.everybodyIs(claims("s-6", "hal", "board-members"));
    signIn(browser());
    accounts.close(people.find("hal").orElseThrow().id());

    HttpResponse<String> answer = signIn(browser());

    assertThat(answer.uri().toString()).endsWith("/sign-in?closed");
    assertThat(answer.body()).contains("Your account is closed");
  }

  @Test
  void answerThatNobodyAskedForIsRefused() throws Exception {
    HttpResponse<String> answer = get(browser(), "/login/oauth2/code/work?code=once&state=made-up");

    assertThat(answer.uri().toString()).endsWith("/sign-in?elsewhere");
    assertThat(answer.body()).contains("did not let you in");
  }

  private static Map<String, Object> claims(String subject, String name, String... groups) {
    return Map.of(
        "sub",
        subject,
        "preferred_username",
        name,
        "name",
        "Person " + name,
        "groups",
        List.of(groups));
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.ALWAYS)
        .build();
  }

  private HttpResponse<String> signIn(HttpClient browser) throws Exception {
    return get(browser, "/oauth2/authorization/work");
  }

  private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html")
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
