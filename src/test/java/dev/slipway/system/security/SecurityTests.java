package dev.slipway.system.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.SignedIn;
import dev.slipway.account.TestPeople;
import dev.slipway.account.signin.OutsideSignIn;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.api.problem.ApiRefusals;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(SecurityTests.Handlers.class)
@Import({
  CsrfTokens.class,
  SecurityConfiguration.class,
  NamedHandlersOnly.class,
  PersonInSession.class,
  SavedRequestPage.class,
  SignInAgain.class,
  SigningIn.class,
  SecurityTests.Handlers.class
})
class SecurityTests {

  private static final UUID ADA = UUID.randomUUID();

  @Autowired private MockMvc mvc;
  @MockitoBean private People people;
  @MockitoBean private ApiTokens tokens;
  @MockitoBean private ApiRefusals refusals;
  @MockitoBean private OutsideSignIn outside;
  @MockitoBean private Clock clock;

  @BeforeEach
  void adaIsAnAuditor() {
    when(people.find(ADA)).thenReturn(Optional.of(ada(true, Role.AUDITOR)));
  }

  @Test
  void nobodyIsSentToSignInAndComesBack() throws Exception {
    MockHttpSession session = new MockHttpSession();
    Cookie[] wanted =
        cookies(mvc.perform(page(get("/named?of=all"))).andExpect(redirectedUrl("/sign-in")));

    mvc.perform(signIn("right").session(session).cookie(wanted))
        .andExpect(redirectedUrl("/named?of=all"));
    mvc.perform(get("/named").session(session))
        .andExpect(status().isOk())
        .andExpect(content().string("ada"));
  }

  @Test
  void wrongPasswordLeadsBackToTheForm() throws Exception {
    mvc.perform(signIn("wrong")).andExpect(redirectedUrl("/sign-in?refused"));
  }

  @Test
  void rolesAndAnOpenAccountCountAsTheyAreNow() throws Exception {
    MockHttpSession session = new MockHttpSession();
    mvc.perform(signIn("right").session(session)).andExpect(redirectedUrl("/"));

    when(people.find(ADA)).thenReturn(Optional.of(ada(true, Role.CHAIR)));
    mvc.perform(get("/named").session(session)).andExpect(status().isForbidden());
    when(people.find(ADA)).thenReturn(Optional.of(ada(false, Role.AUDITOR)));
    mvc.perform(get("/named").session(session)).andExpect(status().isUnauthorized());
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    MockHttpSession session = new MockHttpSession();
    mvc.perform(signIn("right").session(session)).andExpect(redirectedUrl("/"));
    mvc.perform(post("/sign-out").session(session)).andExpect(status().isForbidden());

    mvc.perform(post("/sign-out").session(session).with(csrf()))
        .andExpect(redirectedUrl("/sign-in?out"));
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void partOfAPageIsNeverAnsweredByTheSignInPage() throws Exception {
    Cookie[] wanted =
        cookies(
            mvc.perform(
                    get("/named")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/named?open=1"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in?ended")));

    mvc.perform(signIn("right").cookie(wanted)).andExpect(redirectedUrl("/named?open=1"));
  }

  @Test
  void formOfAnEndedSessionLeadsToSignInAndBackToTheForm() throws Exception {
    Cookie[] wanted =
        cookies(
            mvc.perform(page(post("/named")).header("Referer", "http://localhost/named"))
                .andExpect(redirectedUrl("/sign-in?ended")));

    mvc.perform(signIn("right").cookie(wanted)).andExpect(redirectedUrl("/named"));
  }

  /** Before somebody has signed in, what they wanted is in a cookie and not in a session. */
  private static Cookie[] cookies(ResultActions answered) {
    return answered.andReturn().getResponse().getCookies();
  }

  @Test
  void scriptIsToldToSignIn() throws Exception {
    mvc.perform(post("/named").accept(MediaType.APPLICATION_JSON))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void deniesAHandlerThatDoesNotSayWhoMayCallIt() throws Exception {
    mvc.perform(get("/forgotten").with(everyRole())).andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/forgotten").with(everyRole())).andExpect(content().string(""));
    verify(refusals).handle(any(), any(), any());
    mvc.perform(page(get("/forgotten"))).andExpect(redirectedUrl("/sign-in"));
  }

  @Test
  void unknownAddressIsNotFound() throws Exception {
    mvc.perform(get("/nowhere").with(everyRole())).andExpect(status().isNotFound());
  }

  @Test
  void changesNeedTheToken() throws Exception {
    mvc.perform(post("/named").with(everyRole())).andExpect(status().isForbidden());
    mvc.perform(post("/named").with(everyRole()).with(csrf())).andExpect(status().isOk());
    mvc.perform(post("/sign-in").param("name", "ada").param("password", "right"))
        .andExpect(redirectedUrl("/sign-in?ended"));
  }

  @Test
  void apiNeedsNoTokenAndMakesNoSession() throws Exception {
    mvc.perform(post("/api/v1/named").with(everyRole()))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void answersOnlyToNamesOnTheList() throws Exception {
    mvc.perform(get("/named").with(everyRole()).with(host("evil.example")))
        .andExpect(status().isMisdirectedRequest())
        .andExpect(content().string(containsString("slipway.allowed-hosts")));
    mvc.perform(get("/named").with(everyRole()).with(host("LOCALHOST"))).andExpect(status().isOk());
  }

  @Test
  void policyAllowsNoInlineScript() throws Exception {
    mvc.perform(get("/named"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    containsString("default-src 'none'; script-src 'self';")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-eval"))));
  }

  private static MockHttpServletRequestBuilder page(MockHttpServletRequestBuilder request) {
    return request.accept(MediaType.TEXT_HTML);
  }

  private static MockHttpServletRequestBuilder signIn(String password) {
    return post("/sign-in").with(csrf()).param("name", "ada").param("password", password);
  }

  private static RequestPostProcessor everyRole() {
    return TestPeople.by(TestPeople.everyRole());
  }

  private static PersonCard ada(boolean active, Role role) {
    return new PersonCard(ADA, "ada", "Ada", null, Set.of(role), active);
  }

  private static RequestPostProcessor host(String name) {
    return request -> {
      request.setServerName(name);
      return request;
    };
  }

  /** Handlers that say who may call them, and some that were forgotten. */
  @TestConfiguration
  @RestController
  static class Handlers {

    /** Knows one name and one password. */
    @Bean
    AuthenticationManager oneAccount() {
      return given -> {
        if ("ada".equals(given.getName()) && "right".equals(given.getCredentials())) {
          return SignedIn.proof(ada(true, Role.AUDITOR));
        }
        throw new BadCredentialsException("wrong");
      };
    }

    @GetMapping("/named")
    @PreAuthorize("hasRole('AUDITOR')")
    String read(Authentication person) {
      return person.getName();
    }

    @PostMapping({"/named", "/api/v1/named"})
    @PreAuthorize("hasRole('SUBMITTER')")
    String change() {
      return "changed";
    }

    @GetMapping({"/forgotten", "/api/v1/forgotten"})
    String forgotten() {
      return "anybody";
    }
  }
}
