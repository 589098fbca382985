package dev.slipway.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Accounts;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.account.quota.Quotas;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Tokens, and the interface for programs, which takes nothing else. */
class ApiTokensIT extends IntegrationTest {

  private static final String SMALL =
      "{\"benefits\":[{\"id\":\"b\",\"ratePerYear\":0.1}],\"draws\":16}";

  @Autowired private ApiTokens tokens;
  @Autowired private Quotas quotas;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private WebApplicationContext context;
  @MockitoSpyBean private Clock clock;

  /** Nobody by default. */
  private MockMvc mvc;

  private PersonCard sam;

  @BeforeEach
  void start() {
    mvc =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    sam = TestPeople.join(people, "Sam", Role.SUBMITTER);
  }

  @Test
  void tokenScoresInItsPersonsNameAndNotesItsUse() throws Exception {
    String token = make(Scope.SCORE);

    assertThat(token).matches("slp_[A-Za-z0-9]{32,}");
    score(token).andExpect(status().isOk());
    assertThat(tokens.of(sam.id()))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.lastUsedAt()).isNotNull();
              assertThat(token).startsWith(card.firstSigns());
            });
  }

  @Test
  void nothingElseCounts() throws Exception {
    mvc.perform(post("/api/v1/scores").contentType(MediaType.APPLICATION_JSON).content(SMALL))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"slipway\""))
        .andExpect(header().string("Content-Type", "application/problem+json"))
        .andExpect(jsonPath("$.status").value(401))
        .andExpect(jsonPath("$.instance").value("/api/v1/scores"))
        .andExpect(jsonPath("$.detail").value(containsString("Authorization")));
    score("slp_" + "x".repeat(40))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", containsString("invalid_token")));
    mvc.perform(get("/api/v1/openapi.json")).andExpect(status().isUnauthorized());
    mvc.perform(
            post("/api/v1/scores")
                .with(SecurityMockMvcRequestPostProcessors.httpBasic(sam.signInName(), "x"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(SMALL))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void signedInBrowserDoesNotCount() throws Exception {
    mvc.perform(
            post("/api/v1/scores")
                .with(TestPeople.by(sam))
                .contentType(MediaType.APPLICATION_JSON)
                .content(SMALL))
        .andExpect(status().isForbidden())
        .andExpect(header().string("Content-Type", "application/problem+json"))
        .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")));
  }

  @Test
  void revokedOrPastItsTimeItIsNotGood() throws Exception {
    String revoked = make(Scope.SCORE);
    assertThat(tokens.revoke(UUID.randomUUID(), tokens.of(sam.id()).get(0).id())).isFalse();
    score(revoked).andExpect(status().isOk());
    assertThat(tokens.revoke(sam.id(), tokens.of(sam.id()).get(0).id())).isTrue();
    score(revoked).andExpect(status().isUnauthorized());

    String old = make(Scope.SCORE);
    Mockito.doReturn(Instant.now().plus(Duration.ofDays(8))).when(clock).instant();
    score(old).andExpect(status().isUnauthorized());
  }

  @Test
  void itNeverDoesMoreThanItsPersonMayDoNow() throws Exception {
    String token = make(Scope.WRITE);
    score(token).andExpect(status().isOk());

    accounts.assign(sam.id(), Set.of(Role.AUDITOR));
    score(token).andExpect(status().isForbidden());
    accounts.assign(sam.id(), Set.of());
    score(token).andExpect(status().isForbidden());
    accounts.assign(sam.id(), Set.of(Role.CHAIR));
    score(token).andExpect(status().isOk());
    accounts.close(sam.id());
    score(token).andExpect(status().isUnauthorized());
  }

  @Test
  void scopeForScoresReadsNothingThatIsKept() throws Exception {
    read(make(Scope.SCORE))
        .andExpect(status().isForbidden())
        .andExpect(header().string("WWW-Authenticate", containsString("insufficient_scope")))
        .andExpect(jsonPath("$.detail").value(containsString("SCORE")));
    read(make(Scope.READ)).andExpect(status().isOk());
    read(make(Scope.WRITE)).andExpect(status().isOk());
    accounts.assign(sam.id(), Set.of(Role.AUDITOR));
    read(make(Scope.READ)).andExpect(status().isOk());
  }

  @Test
  void widerScopesIncludeNarrowerOnes() {
    assertThat(Scope.WRITE.includes(Scope.READ)).isTrue();
    assertThat(Scope.READ.includes(Scope.SCORE)).isTrue();
    assertThat(Scope.SCORE.includes(Scope.READ)).isFalse();
    assertThat(Scope.READ.includes(Scope.WRITE)).isFalse();
  }

  @Test
  void onlyItsHashIsKept() {
    String token = make(Scope.READ);

    assertThat(
            jdbc.queryForList(
                "select first_signs || secret_hash from api_token where person_id = ?",
                String.class,
                sam.id()))
        .singleElement()
        .satisfies(kept -> assertThat(kept).doesNotContain(token.substring(10)));
  }

  @Test
  void onePersonHasNoMoreThanTheirQuotaOfGoodOnes() throws Exception {
    for (int i = 0; i < quotas.tokens(); i++) {
      make(Scope.SCORE);
    }

    mvc.perform(
            post("/you/tokens/new")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(TestPeople.by(sam))
                .param("name", "One more")
                .param("scope", "SCORE")
                .param("days", "7"))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("You have 50 tokens that are good")))
        .andExpect(content().string(containsString("value=\"One more\"")));
    assertThat(tokens.revoke(sam.id(), tokens.of(sam.id()).get(0).id())).isTrue();
    score(make(Scope.SCORE)).andExpect(status().isOk());
  }

  @Test
  void descriptionNamesTheScheme() throws Exception {
    mvc.perform(get("/api/v1/openapi.json").header("Authorization", "Bearer " + make(Scope.SCORE)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"))
        .andExpect(jsonPath("$.security[0].token").isArray());
  }

  private String make(Scope scope) {
    return tokens.make(sam.id(), new NewToken("Notebook", scope, Duration.ofDays(7)));
  }

  private ResultActions score(String token) throws Exception {
    return mvc.perform(
        post("/api/v1/scores")
            .header("Authorization", "Bearer " + token)
            .contentType(MediaType.APPLICATION_JSON)
            .content(SMALL));
  }

  private ResultActions read(String token) throws Exception {
    return mvc.perform(get("/api/v1/precedents").header("Authorization", "Bearer " + token));
  }
}
