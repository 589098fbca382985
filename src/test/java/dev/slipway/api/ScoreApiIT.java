package dev.slipway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programming interface through the real filter chain: what it answers, what it refuses. */
class ScoreApiIT extends IntegrationTest {

  private static final String SMALL =
      "{\"benefits\":[{\"id\":\"b\",\"ratePerYear\":0.1}],\"draws\":16%s}";

  @Autowired private MockMvc mvc;
  @Autowired private JsonMapper json;

  @Test
  void answersTheExampleOfTheDescription() throws Exception {
    String example = resource("api/example.json");

    JsonNode answer = json.readTree(body(score(example).andExpect(status().isOk())));

    assertThat(answer.propertyNames())
        .containsExactlyInAnyOrder(
            "asPlanned",
            "asProposed",
            "asToday",
            "with",
            "withAll",
            "engineVersion",
            "seed",
            "draws",
            "hash");
    assertThat(answer.at("/draws").asInt()).isEqualTo(4096);
    assertThat(answer.at("/hash").asString()).matches("[0-9a-f]{64}");
    assertThat(answer.at("/asProposed/margin/bad/mean").asDouble())
        .isEqualTo(
            answer.at("/asProposed/bad/mean").asDouble()
                - answer.at("/asToday/bad/mean").asDouble(),
            org.assertj.core.data.Offset.offset(1e-12));
    assertThat(answer.at("/asPlanned/margin/bad/mean").asDouble())
        .isEqualTo(
            answer.at("/withAll/bad/mean").asDouble() - answer.at("/asToday/bad/mean").asDouble(),
            org.assertj.core.data.Offset.offset(1e-12));
    assertThat(answer.at("/asPlanned/pathway/copied").size()).isEqualTo(36);
    assertThat(answer.at("/asProposed").has("change")).isFalse();
    assertThat(answer.at("/with/delay-6/change/verdict").asString()).isNotEmpty();
    assertThat(answer.at("/asToday/change").isObject()).isTrue();
    assertThat(answer.at("/withAll/change").isObject()).isTrue();
    assertThat(answer.at("/asProposed/curves/bad/mean").size()).isGreaterThanOrEqualTo(36);
  }

  /**
   * A rate of 0.1 a year and nothing that depends on what is not known: open weights on day one.
   */
  @Test
  void answersWhatCanBeWorkedOutByHand() throws Exception {
    String openWeights =
        "{\"horizonMonths\":12,\"plan\":[{\"month\":0,\"access\":\"OPEN_WEIGHTS\"}],"
            + "\"benefits\":[{\"id\":\"b\",\"ratePerYear\":0.1}],\"draws\":16}";

    JsonNode answer = json.readTree(body(score(openWeights).andExpect(status().isOk())));

    assertThat(answer.at("/asProposed/good/mean").asDouble())
        .isEqualTo(-Math.expm1(-0.1), org.assertj.core.data.Offset.offset(1e-12));
    assertThat(answer.at("/asProposed/bad/mean").asDouble()).isZero();
  }

  @Test
  void answersTheSameTwice() throws Exception {
    String example = resource("api/example.json");

    assertThat(body(score(example))).isEqualTo(body(score(example)));
  }

  @Test
  void leavesCurvesOutUnlessAsked() throws Exception {
    score(SMALL.formatted("")).andExpect(jsonPath("$.asProposed.curves").doesNotExist());
    score(SMALL.formatted(",\"include\":[\"curves\"]"))
        .andExpect(jsonPath("$.asProposed.curves").exists());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"extra\":1}|/extra",
        "{}|``",
        "{\"threats\":[],\"benefits\":[]}|``",
        "{\"horizonMonths\":0}|/horizonMonths",
        "{\"horizonMonths\":121}|/horizonMonths",
        "{\"horizonMonths\":2.5}|/horizonMonths",
        "{\"horizonMonths\":\"36\"}|/horizonMonths",
        "{\"horizonMonths\":null}|/horizonMonths",
        "{\"draws\":262160}|/draws",
        "{\"draws\":-16}|/draws",
        "{\"parameters\":0}|/parameters",
        "{\"parameters\":1e400}|/parameters",
        "{\"friction\":{\"p05\":0.01,\"p50\":0.011,\"p95\":0.5}}|/friction",
        "{\"friction\":{\"p05\":0.3,\"p50\":0.2,\"p95\":0.5}}|/friction",
        "{\"friction\":{\"p05\":0.3,\"p50\":0.4}}|/friction/p95",
        "{\"friction\":2}|/friction",
        "{\"scope\":\"EVERYTHING\"}|/scope",
        "{\"plan\":[{\"month\":-1,\"access\":\"API\"}]}|/plan/0/month",
        "{\"plan\":[{\"month\":1,\"access\":\"<script>alert(1)</script>\"}]}|/plan/0/access",
        "{\"reach\":{\"misuse\":{\"OPEN_WEIGHTS\":1}}}|/reach/misuse/OPEN_WEIGHTS",
        "{\"copy\":{\"shape\":0}}|/copy/shape",
        "{\"correlation\":{\"threats\":1}}|/correlation/threats",
        "{\"include\":[\"everything\"]}|/include/0",
        "{\"include\":\"curves\"}|/include",
        "{\"scope\":\"DOMAIN\",\"scope\":\"BROAD\"}|/scope",
        "{\"threats\":{}}|/threats",
        "[]|``",
        "null|``",
        "3|``",
        "\"\"|``"
      })
  void namesWhereAFaultIs(String request, String pointer) throws Exception {
    refused(request).andExpect(jsonPath("$.errors[*].pointer", hasItem(pointer)));
  }

  @Test
  void nameOfAThreatIsEnough() throws Exception {
    String byName =
        "{\"threats\":[{\"id\":\"harassment\"}],\"plan\":[{\"month\":0,\"access\":\"API\"}]}";
    String inFull =
        byName.replace(
            "\"harassment\"",
            "\"harassment\",\"kind\":\"MISUSE\",\"relative\":true,"
                + "\"ratePerYear\":{\"p05\":0.0001,\"p50\":0.0008,\"p95\":0.004}");

    assertThat(body(score(byName).andExpect(status().isOk()))).isEqualTo(body(score(inFull)));
  }

  @Test
  void namesEveryFault() throws Exception {
    String request =
        "{\"extra\":1,\"horizonMonths\":999,\"parameters\":-5,\"include\":[\"x\"],"
            + "\"plan\":[{\"month\":0,\"access\":\"NOWHERE\"}],"
            + "\"friction\":{\"p05\":0.01,\"p50\":0.011,\"p95\":0.5}}";

    refused(request)
        .andExpect(
            jsonPath(
                "$.errors[*].pointer",
                containsInAnyOrder(
                    "",
                    "/extra",
                    "/horizonMonths",
                    "/parameters",
                    "/include/0",
                    "/plan/0/access",
                    "/friction")))
        .andExpect(jsonPath("$.errors[*].detail", not(hasItem(containsString("fault.")))))
        .andExpect(jsonPath("$.errors[*].accepted", not(hasItem(containsString("fault.")))));
  }

  @Test
  void namesWhatNoPartCanTellAlone() throws Exception {
    String request =
        "{\"plan\":[{\"month\":1,\"access\":\"API\"},{\"month\":1,\"access\":\"HOSTED\"}],"
            + "\"threats\":[{\"id\":\"t\",\"kind\":\"MISUSE\",\"ratePerYear\":0.1},"
            + "{\"id\":\"t\",\"kind\":\"MISUSE\",\"ratePerYear\":0.1}],"
            + "\"modifications\":["
            + "{\"id\":\"one\",\"effects\":[{\"target\":\"SET_SCOPE\",\"scope\":\"DOMAIN\"}]},"
            + "{\"id\":\"two\",\"effects\":[{\"target\":\"SET_SCOPE\",\"scope\":\"BROAD\"}]},"
            + "{\"id\":\"three\",\"effects\":[{\"target\":\"THREAT_RATE\",\"of\":[\"nobody\"],"
            + "\"value\":0.5}]}]}";

    refused(request)
        .andExpect(
            jsonPath(
                "$.errors[*].pointer",
                org.hamcrest.Matchers.containsInAnyOrder(
                    "/plan/1/month",
                    "/threats/1/id",
                    "/modifications/1/effects/0",
                    "/modifications/2/effects/0/of/0")));
  }

  @Test
  void refusesMoreWorkThanOneRequestMayCost() throws Exception {
    StringBuilder modifications = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      modifications
          .append(i == 0 ? "" : ",")
          .append(
              "{\"id\":\"m%d\",\"effects\":[{\"target\":\"DELAY\",\"months\":1}]}".formatted(i));
    }

    refused(
            "{\"horizonMonths\":120,\"draws\":262144,\"benefits\":[{\"id\":\"b\",\"ratePerYear\":1}],"
                + "\"modifications\":["
                + modifications
                + "]}")
        .andExpect(jsonPath("$.errors[0].pointer").value("/draws"))
        .andExpect(jsonPath("$.errors[0].accepted", containsString("draws")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":NaN}", "[1,2", "hello", "{} {}"})
  void refusesWhatIsNotJson(String request) throws Exception {
    score(request)
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.line").isNumber())
        .andExpect(jsonPath("$.column").isNumber())
        .andExpect(jsonPath("$.detail", containsString("line")));
  }

  @Test
  void refusesDeepNesting() throws Exception {
    score("[".repeat(50_000)).andExpect(status().isBadRequest());
  }

  @Test
  void refusesBodiesOverOneMebibyte() throws Exception {
    score("{\"extra\":\"" + "x".repeat(1 << 20) + "\"}")
        .andExpect(status().is(413))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void answersAMillionCharactersInOneName() throws Exception {
    refused("{\"" + "x".repeat(40_000) + "\":1}");
    refused(
        SMALL
            .formatted("")
            .replace("\"id\":\"b\"", "\"id\":\"" + "\u202e\uD83D\uDE00".repeat(100_000) + "\""));
  }

  @Test
  void readsJsonOnly() throws Exception {
    mvc.perform(post("/api/v1/scores").contentType(MediaType.TEXT_PLAIN).content("{}"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail", containsString("application/json")));
  }

  @Test
  void answersInJsonOnly() throws Exception {
    mvc.perform(
            post("/api/v1/scores")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.TEXT_HTML)
                .content(SMALL.formatted("")))
        .andExpect(status().isNotAcceptable())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void isPostedTo() throws Exception {
    mvc.perform(get("/api/v1/scores"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", "POST"))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void hasNothingElsewhere() throws Exception {
    mvc.perform(get("/api/v1/nowhere"))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void keepsNoSession() throws Exception {
    score(SMALL.formatted(""))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void describesItself() throws Exception {
    String described = body(mvc.perform(get("/api/v1/openapi.json")).andExpect(status().isOk()));

    JsonNode api = json.readTree(described);
    assertThat(api.at("/openapi").asString()).startsWith("3.1");
    JsonNode operation = api.at("/paths/~1api~1v1~1scores/post");
    assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/ScoreRequest");
    assertThat(operation.at("/responses").propertyNames())
        .contains("200", "400", "413", "415", "422");
    assertThat(api.at("/components/schemas/Threat/properties/kind/enum").size()).isEqualTo(3);
    assertThat(api.at("/components/schemas/ScoreRequest/properties").propertyNames())
        .contains("threats", "include", "reviewers");
    assertThat(api.at("/components/schemas/Reviewer/properties/answers").isObject()).isTrue();
  }

  /** A rate of 0.1 a year by one, of 0.4 by another, with three times the weight. */
  @Test
  void answersByReviewersWhatCanBeWorkedOutByHand() throws Exception {
    String reviewed =
        "{\"horizonMonths\":12,\"plan\":[{\"month\":0,\"access\":\"OPEN_WEIGHTS\"}],"
            + "\"benefits\":[{\"id\":\"b\",\"ratePerYear\":2}],\"draws\":64,\"reviewers\":["
            + "{\"id\":\"ann\",\"answers\":{\"benefits.b.ratePerYear\":0.1}},"
            + "{\"id\":\"bob\",\"weight\":3,\"answers\":{\"benefits.b.ratePerYear\":0.4}}]}";

    JsonNode answer = json.readTree(body(score(reviewed).andExpect(status().isOk())));

    assertThat(answer.at("/asProposed/good/mean").asDouble())
        .isEqualTo(
            -0.25 * Math.expm1(-0.1) - 0.75 * Math.expm1(-0.4),
            org.assertj.core.data.Offset.offset(1e-12));
    score(reviewed.replace("benefits.b", "benefits.c"))
        .andExpect(status().is(422))
        .andExpect(
            jsonPath("$.errors[*].pointer")
                .value(
                    containsInAnyOrder(
                        "/reviewers/0/answers/benefits.c.ratePerYear",
                        "/reviewers/1/answers/benefits.c.ratePerYear")));
  }

  private ResultActions score(String body) throws Exception {
    return mvc.perform(
        post("/api/v1/scores")
            .contentType(MediaType.APPLICATION_JSON)
            .content(body.getBytes(StandardCharsets.UTF_8)));
  }

  private ResultActions refused(String body) throws Exception {
    return score(body)
        .andExpect(status().is(422))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(422))
        .andExpect(jsonPath("$.title").isNotEmpty())
        .andExpect(jsonPath("$.instance").value("/api/v1/scores"));
  }

  private static String body(ResultActions result) throws Exception {
    return result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static String resource(String path) throws Exception {
    return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
  }
}
