package dev.slipway.api;

import static dev.slipway.account.TestPeople.byToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Results from documents become evidence by program, and programs ask what is worth testing. */
class ResultApiIT extends IntegrationTest {

  private static final String READ =
      """
      {"document": "README.md", "evaluations": [
        {"benchmark": "XSTest", "metric": "safe prompts refused", "value": 0.06, "low": 0.03,
         "high": 0.1, "samples": 250, "date": "2026-10-12", "by": "Lighthouse", "location": "/a"},
        {"benchmark": "MMLU-Pro", "metric": "accuracy", "value": 71, "date": "2026-10-12",
         "by": "Lighthouse"}]}
      """;

  @Autowired private MockMvc mvc;
  @Autowired private ProfileService profiles;
  @Autowired private DecisionWorld world;
  @Autowired private ApiTokens tokens;

  private PersonCard submitter;
  private String model;
  private String proposal;

  @BeforeEach
  void begin() throws Exception {
    submitter = world.person("Sam", Role.SUBMITTER);
    UUID id = profiles.add(DeskWorld.model("Read " + UUID.randomUUID(), "Quay", 3e9)).id();
    model = "/api/v1/models/" + id;
    String body =
        """
        {"model": "%s", "question": "Release it to all?", "decisionDate": "2026-12-01",
         "plan": [{"month": 0, "access": "API"}], "threats": ["fraud"], "benefits": ["creative"]}
        """
            .formatted(id);
    proposal =
        send(post("/api/v1/proposals"), body).andReturn().getResponse().getHeader("Location");
  }

  @Test
  void aResultWithAMappingBecomesEvidenceThatCounts() throws Exception {
    String result = accepted(0);
    mvc.perform(get(proposal + "/results"))
        .andExpect(jsonPath("$.results", hasSize(2)))
        .andExpect(jsonPath(of("XSTest", "document"), hasItem("README.md")))
        .andExpect(jsonPath(of("XSTest", "location"), hasItem("/a")))
        .andExpect(jsonPath(of("XSTest", "suggested.benchmark"), hasItem("XSTest")))
        .andExpect(jsonPath(of("XSTest", "suggested.question"), hasItem("friction")))
        .andExpect(jsonPath(of("XSTest", "suggested.events"), hasItem(15)))
        .andExpect(jsonPath(of("XSTest", "suggested.fieldOdds.p50"), hasItem(0.1)))
        .andExpect(jsonPath(of("MMLU-Pro", "suggested"), hasItem(nullValue())));

    String entry =
        send(post(result + "/confirm"), "{\"measured\": {\"relevance\": 0.05}}")
            .andExpect(status().isCreated())
            .andExpect(header().exists("ETag"))
            .andExpect(jsonPath("$.kind").value("CAPABILITY_EVALUATION"))
            .andExpect(jsonPath("$.by").value("Lighthouse"))
            .andExpect(jsonPath("$.result", containsString("README.md")))
            .andExpect(jsonPath("$.measured.events").value(15))
            .andExpect(jsonPath("$.measured.exposure").value(250.0))
            .andExpect(jsonPath("$.measured.direction").value("EVENT"))
            .andExpect(jsonPath("$.measured.relevance").value(closeTo(0.05, 1e-12)))
            .andExpect(jsonPath("$.measured.fieldOdds.p95").value(1.0))
            .andReturn()
            .getResponse()
            .getHeader("Location");

    mvc.perform(get(entry)).andExpect(status().isOk());
    mvc.perform(get(proposal + "/results")).andExpect(jsonPath("$.results", hasSize(1)));
    send(post(result + "/confirm"), "{}").andExpect(status().isNotFound());
  }

  @Test
  void aResultWithoutAMappingIsKeptAsTextOrSetAside() throws Exception {
    String result = accepted(1);
    send(post(result + "/confirm"), "{\"measured\": null}")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.measured", nullValue()))
        .andExpect(jsonPath("$.result", containsString("71")));
    String other = proposal + "/results/" + id(0);
    mvc.perform(post(other + "/set-aside")).andExpect(status().isNoContent());
    mvc.perform(get(proposal + "/results")).andExpect(jsonPath("$.results", hasSize(0)));
    mvc.perform(post(other + "/set-aside")).andExpect(status().isNotFound());
  }

  @Test
  void theFormsRulesHoldAndNameTheMember() throws Exception {
    String result = accepted(0);
    send(
            post(result + "/confirm"),
            "{\"measured\": {\"events\": 300, \"relevance\": 2, \"kind\": \"INCIDENTS\"}, \"x\": 1}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/x")));
    send(post(result + "/confirm"), "{\"measured\": {\"events\": 300, \"relevance\": 2}}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/measured/events")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/measured/relevance")));
    mvc.perform(get(proposal + "/results")).andExpect(jsonPath("$.results", hasSize(2)));
    send(
            post(model + "/results"),
            "{\"document\": \"\", \"evaluations\": [{\"value\": \"much\", \"samples\": 0}]}")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/document")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/evaluations/0/value")))
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/evaluations/0/samples")));
    send(post(model + "/results"), "{\"document\": \"a\", \"evaluations\": []}")
        .andExpect(jsonPath("$.errors[*].pointer", hasItem("/evaluations")));
    send(post("/api/v1/models/" + UUID.randomUUID() + "/results"), READ)
        .andExpect(status().isNotFound());
    send(post(proposal + "/results/" + UUID.randomUUID() + "/confirm"), "{}")
        .andExpect(status().isNotFound());
  }

  @Test
  void onlyTokensThatMayWriteConfirmOnceUnderAKeyAndTheTrailNamesThem() throws Exception {
    String result = accepted(0);
    mvc.perform(
            post(result + "/confirm")
                .with(byToken(submitter, Scope.READ))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isForbidden());
    mvc.perform(get(proposal + "/results").with(byToken(submitter, Scope.READ)))
        .andExpect(status().isOk());
    String token =
        tokens.make(submitter.id(), new NewToken("importer", Scope.WRITE, Duration.ofDays(1)));
    String first = confirmed(token, result);
    assertThat(confirmed(token, result)).isEqualTo(first);
    String id = proposal.substring(proposal.lastIndexOf('/') + 1);
    mvc.perform(get("/api/v1/trail").param("subject", id).param("action", "evidence.added"))
        .andExpect(jsonPath("$.lines", hasSize(1)))
        .andExpect(jsonPath("$.lines[0].changes[*].after", hasItem("importer")));
  }

  @Test
  void whatIsWorthTestingIsComputedKeptAndRead() throws Exception {
    String address = proposal + "/worth-testing";
    mvc.perform(get(address)).andExpect(status().isNotFound());
    mvc.perform(post(address)).andExpect(status().isConflict());
    mvc.perform(post(proposal + "/scores")).andExpect(status().isCreated());
    mvc.perform(get(address)).andExpect(status().isNotFound());

    String made =
        mvc.perform(post(address))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(mvc.perform(get(address)).andReturn().getResponse().getContentAsString())
        .isEqualTo(made);
    mvc.perform(get(address))
        .andExpect(jsonPath("$.questions[0].tests[*].trials", hasItem(5_000)))
        .andExpect(jsonPath("$.questions[0].tests", hasSize(3)));
    double best = number(made, "tests[2].worth.value");
    double perfect = number(made, "perfect.value");
    double error = number(made, "tests[2].worth.standardError");
    assertThat(best)
        .as("no test is worth more than the answer")
        .isBetween(0.0, perfect + 3 * error);
    mvc.perform(post(address).with(byToken(submitter, Scope.READ)))
        .andExpect(status().isForbidden());
  }

  private static double number(String answer, String member) {
    return JsonPath.<Number>read(answer, "$.questions[0]." + member).doubleValue();
  }

  private String confirmed(String token, String result) throws Exception {
    return mvc.perform(
            post(result + "/confirm")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "once-" + result)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isCreated())
        .andReturn()
        .getResponse()
        .getHeader("Location");
  }

  /** The address of a result, after the documents’ results were kept with the model. */
  private String accepted(int which) throws Exception {
    send(post(model + "/results"), READ)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.accepted").value(2));
    return proposal + "/results/" + id(which);
  }

  /** In the order of the document: those of one benchmark are told by its name. */
  private String id(int which) throws Exception {
    String all =
        mvc.perform(get(proposal + "/results")).andReturn().getResponse().getContentAsString();
    String name = which == 0 ? "XSTest" : "MMLU-Pro";
    return JsonPath.<List<String>>read(all, of(name, "id")).get(0);
  }

  private static String of(String benchmark, String member) {
    return "$.results[?(@.benchmark == '" + benchmark + "')]." + member;
  }

  private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
    return mvc.perform(request.contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
