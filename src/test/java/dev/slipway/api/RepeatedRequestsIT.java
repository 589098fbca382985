package dev.slipway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.DecisionWorld;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Requests that name a key, and requests of one token beyond its limit. */
@TestPropertySource(properties = "slipway.api.requests-per-minute=12")
class RepeatedRequestsIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private ApiTokens tokens;

  private final String name = "Yawl " + UUID.randomUUID();
  private PersonCard submitter;
  private String token;

  @BeforeEach
  void begin() {
    submitter = world.person("Sam", Role.SUBMITTER);
    token = token("pipeline");
  }

  @Test
  void whatIsSentTwiceWithOneKeyIsDoneOnce() throws Exception {
    String first = location(send(token, "key-1", model("1")).andExpect(status().isCreated()));
    String again =
        location(
            send(token, "key-1", model("1"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(jsonPath("$.name").value(name)));
    assertThat(again).isEqualTo(first);
    send(token, "key-1", model("2")).andExpect(status().isUnprocessableContent());
    String another = location(send(token("other"), "key-1", model("1")));
    assertThat(another).isNotEqualTo(first);
    mvc.perform(get("/api/v1/models").param("name", name))
        .andExpect(jsonPath("$.models.length()").value(2));
  }

  @Test
  void whatWasRefusedMayBePutRightUnderTheSameKey() throws Exception {
    send(token, "key-2", "{}").andExpect(status().isUnprocessableContent());
    send(token, "key-2", model("1"))
        .andExpect(status().isCreated())
        .andExpect(header().doesNotExist("Idempotency-Replayed"));
    send(token, "no key", model("1")).andExpect(status().isBadRequest());
  }

  @Test
  void theTrailNamesTheToken() throws Exception {
    String made = location(send(token, "key-3", model("1")));
    mvc.perform(get("/api/v1/trail").param("subject", made.substring(made.lastIndexOf('/') + 1)))
        .andExpect(jsonPath("$.lines[0].person").value(submitter.signInName()))
        .andExpect(jsonPath("$.lines[0].changes[*].field", hasItem("token")))
        .andExpect(jsonPath("$.lines[0].changes[*].after", hasItem("pipeline")));
  }

  @Test
  void aTokenThatAsksTooOftenIsToldWhenToComeBack() throws Exception {
    String busy = token("busy");
    ask(busy)
        .andExpect(header().string("RateLimit-Policy", "\"requests\";q=12;w=60"))
        .andExpect(header().string("RateLimit", matchesPattern("\"requests\";r=11;t=[0-9]{1,2}")));
    int refused = 0;
    for (int i = 0; i < 24; i++) {
      refused += ask(busy).andReturn().getResponse().getStatus() == 429 ? 1 : 0;
    }
    assertThat(refused).as("at least one window was full").isPositive();
    ask(token("calm")).andExpect(status().isOk());
    mvc.perform(
            get("/api/v1/gate")
                .param("model", name)
                .param("access", "HOSTED")
                .header("Authorization", "Bearer " + busy))
        .andExpect(header().string("RateLimit-Policy", "\"gate\";q=18000;w=60"));
  }

  private ResultActions ask(String by) throws Exception {
    return mvc.perform(get("/api/v1/modifications").header("Authorization", "Bearer " + by));
  }

  private String token(String called) {
    return tokens.make(submitter.id(), new NewToken(called, Scope.WRITE, Duration.ofDays(1)));
  }

  private String model(String version) {
    return """
        {"name": "%s", "version": "%s", "originator": "Quay Laboratory", "modalities": ["TEXT"],
         "scope": "OPEN_ENDED", "generality": "GENERAL_PURPOSE"}
        """
        .formatted(name, version);
  }

  private static String location(ResultActions answered) {
    return String.valueOf(answered.andReturn().getResponse().getHeader("Location"));
  }

  private ResultActions send(String by, String key, String body) throws Exception {
    return mvc.perform(
        post("/api/v1/models")
            .header("Authorization", "Bearer " + by)
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }
}
