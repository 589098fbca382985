package dev.slipway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What matters, asked for through the real filter chain. */
class SensitivityApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private JsonMapper json;

  @Test
  void answersWithIndicesIntervalsAndTheValueOfKnowing() throws Exception {
    JsonNode answer =
        json.readTree(
            ask(resource("api/example.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

    assertThat(answer.propertyNames())
        .containsExactlyInAnyOrder(
            "mean",
            "bad",
            "good",
            "net",
            "valueOfInformation",
            "tornado",
            "engineVersion",
            "seed",
            "draws");
    assertThat(answer.get("bad").propertyNames())
        .contains("copy.lagMonths", "readiness.ceiling", "threats.ratePerYear.common")
        .containsExactlyElementsOf(answer.get("valueOfInformation").propertyNames());
    for (String side : new String[] {"bad", "good", "net"}) {
      for (Map.Entry<String, JsonNode> one : answer.get(side).properties()) {
        inside(one.getValue().get("firstOrder"));
        inside(one.getValue().get("total"));
      }
    }
    for (Map.Entry<String, JsonNode> one : answer.get("valueOfInformation").properties()) {
      assertThat(one.getValue().get("net").doubleValue()).isGreaterThanOrEqualTo(0);
      assertThat(one.getValue().get("changesDecision").doubleValue()).isBetween(0.0, 1.0);
    }
  }

  private static void inside(JsonNode index) {
    double value = index.get("value").doubleValue();
    assertThat(index.get("low").doubleValue()).isBetween(0.0, value);
    assertThat(index.get("high").doubleValue()).isBetween(value, 1.0);
  }

  @Test
  void whoseJudgementOneTakesIsAQuestion() throws Exception {
    String reviewed =
        "{\"plan\":[{\"month\":0,\"access\":\"OPEN_WEIGHTS\"}],\"horizonMonths\":12,"
            + "\"benefits\":[{\"id\":\"b\",\"ratePerYear\":1}],\"draws\":256,\"reviewers\":["
            + "{\"id\":\"a\",\"answers\":{\"benefits.b.ratePerYear\":0.2}},"
            + "{\"id\":\"b\",\"answers\":{\"benefits.b.ratePerYear\":0.8}}]}";

    JsonNode answer =
        json.readTree(
            ask(reviewed)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

    assertThat(answer.at("/good").propertyNames()).contains("reviewer");
    JsonNode swing = answer.at("/tornado/reviewer");
    assertThat(List.of(swing.at("/low/good").doubleValue(), swing.at("/high/good").doubleValue()))
        .allSatisfy(good -> assertThat(good).isBetween(0.1, 0.6));
    assertThat(answer.at("/mean/good").doubleValue())
        .isEqualTo(-(Math.expm1(-0.2) + Math.expm1(-0.8)) / 2, offset(1e-12));
  }

  @Test
  void saysWhatATestWouldBeWorth() throws Exception {
    String request =
        "{\"plan\":[{\"month\":0,\"access\":\"API\"}],\"horizonMonths\":12,\"draws\":1024,"
            + "\"threats\":[{\"id\":\"fraud\"}],\"benefits\":[{\"id\":\"creative\"}],"
            + "\"include\":[\"modifications\"],\"modifications\":[{\"id\":\"filters\",\"effects\":"
            + "[{\"target\":\"SAFEGUARD\",\"value\":{\"p05\":0.2,\"p50\":0.5,\"p95\":0.8}}]}],"
            + "\"tests\":[{\"question\":\"modifications.filters.effects.0\",\"trials\":500,"
            + "\"direction\":\"COMPLEMENT\",\"relevance\":0.5,"
            + "\"fieldOdds\":{\"p05\":1,\"p50\":3,\"p95\":10}}]}";

    JsonNode test =
        json.readTree(
                ask(request)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString())
            .at("/valueOfTest/0");

    assertThat(test.propertyNames())
        .containsExactly("net", "changesDecision", "bands", "leastTrials");
    assertThat(test.at("/net/value").doubleValue()).isGreaterThanOrEqualTo(0);
    double chance = 0;
    long next = 0;
    for (JsonNode band : test.get("bands")) {
      assertThat(band.get("from").longValue()).isEqualTo(next);
      assertThat(band.get("recommendation").stringValue()).isIn("AS_PROPOSED", "AS_TODAY");
      next = band.get("to").longValue() + 1;
      chance += band.get("chance").doubleValue();
    }
    assertThat(next).isEqualTo(501);
    assertThat(chance).isEqualTo(1, offset(1e-9));
  }

  @Test
  void refusesTestsThatCannotBe() throws Exception {
    ask("{\"benefits\":[{\"id\":\"creative\"}],\"tests\":[{\"question\":\"copy.lagMonths\","
            + "\"trials\":0,\"direction\":\"UP\"},{\"question\":\"nothing\",\"trials\":5,"
            + "\"direction\":\"EVENT\",\"relevance\":0}]}")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[?(@.pointer == '/tests/0/question')]").exists())
        .andExpect(jsonPath("$.errors[?(@.pointer == '/tests/0/trials')]").exists())
        .andExpect(jsonPath("$.errors[?(@.pointer == '/tests/0/direction')]").exists())
        .andExpect(jsonPath("$.errors[?(@.pointer == '/tests/1/question')]").exists())
        .andExpect(jsonPath("$.errors[?(@.pointer == '/tests/1/relevance')]").exists());
    ask("{\"benefits\":[{\"id\":\"creative\"}],\"tests\":null}")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[?(@.pointer == '/tests')]").exists());
  }

  @Test
  void refusesAsScoresDo() throws Exception {
    ask("{\"horizonMonths\": 0, \"what\": 1}")
        .andExpect(status().is(422))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.errors[?(@.pointer == '/horizonMonths')]").exists())
        .andExpect(jsonPath("$.errors[?(@.pointer == '/what')]").exists());
    ask("{").andExpect(status().isBadRequest());
  }

  @Test
  void refusesMoreWorkThanOneRequestMayCost() throws Exception {
    ask("{\"benefits\":[{\"id\":\"creative\"}],\"draws\":262144}")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].pointer").value("/draws"));
  }

  @Test
  void splitsWhatADelayBuysInScores() throws Exception {
    String request =
        """
        {"threats":[{"id":"fraud"}],"benefits":[{"id":"creative"}],"draws":16,
         "plan":[{"month":0,"access":"API"}],
         "modifications":[{"id":"later","effects":[{"target":"DELAY","months":6}]}]}
        """;
    JsonNode change =
        json.readTree(
                mvc.perform(
                        post("/api/v1/scores")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(request))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString())
            .at("/with/later/change");
    JsonNode parts = change.at("/delay/bad");
    double sum = 0;
    for (String part : new String[] {"moved", "prepared", "rest", "others"}) {
      sum += parts.get(part).doubleValue();
    }
    assertThat(change.at("/delay/months").intValue()).isEqualTo(6);
    assertThat(sum)
        .isCloseTo(
            change.at("/bad/mean").doubleValue(), org.assertj.core.api.Assertions.within(1e-15));
    assertThat(parts.get("moved").doubleValue()).isNegative();
  }

  @Test
  void isDescribed() throws Exception {
    mvc.perform(get("/api/v1/openapi.json"))
        .andExpect(
            jsonPath("$.paths['/api/v1/sensitivities'].post.summary")
                .value("Tell what matters for a scenario"))
        .andExpect(jsonPath("$.components.schemas.SensitivityResponse").exists())
        .andExpect(jsonPath("$.components.schemas.DelaySplit").exists());
  }

  private ResultActions ask(String body) throws Exception {
    return mvc.perform(
        post("/api/v1/sensitivities").contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private static String resource(String name) throws Exception {
    return new ClassPathResource(name).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
