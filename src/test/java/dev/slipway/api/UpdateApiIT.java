package dev.slipway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Updates asked for through the real filter chain. */
class UpdateApiIT extends IntegrationTest {

  private static final String PRIOR = "{'prior':{'p05':0.05,'p50':0.5,'p95':0.95},'kind':'UNIT',";
  private static final String RATE = "{'prior':{'p05':0.1,'p50':1,'p95':10},'kind':'POSITIVE',";

  @Autowired private MockMvc mvc;
  @Autowired private JsonMapper json;

  /** A uniform prior: 1 − x is Beta(19, 483), by scipy.stats.beta.ppf. */
  @Test
  void answersWithThePosterior() throws Exception {
    JsonNode answer =
        answer(PRIOR + "'evidence':[{'events':18,'trials':500,'direction':'COMPLEMENT'}]}");
    assertThat(answer.at("/posterior/p05").asDouble())
        .isEqualTo(1 - 0.05281364072091092, offset(1e-8));
    assertThat(answer.at("/posterior/p50").asDouble())
        .isEqualTo(1 - 0.0372361109870814, offset(1e-8));
    assertThat(answer.at("/posterior/p95").asDouble())
        .isEqualTo(1 - 0.024973923403618082, offset(1e-8));
    assertThat(answer.at("/middleMoved").asBoolean(true)).isFalse();
  }

  @Test
  void takesRatesWithRelevanceAndFieldOdds() throws Exception {
    JsonNode plain = answer(RATE + "'evidence':[{'events':3,'years':1.5}]}");
    JsonNode field =
        answer(
            RATE
                + "'evidence':[{'events':6,'years':6,'relevance':0.5,'fieldOdds':2},"
                + "{'events':0,'years':1e-12,'fieldOdds':{'p05':1,'p50':3,'p95':10}}]}");
    for (String share : new String[] {"p05", "p50", "p95"}) {
      double expected = plain.at("/posterior/" + share).asDouble();
      assertThat(field.at("/posterior/" + share).asDouble()).isEqualTo(expected, offset(1e-6));
    }
  }

  @Test
  void whatIsKnownExactlyStays() throws Exception {
    JsonNode answer =
        answer(
            "{'prior':0.3,'kind':'UNIT','evidence':[{'events':1,'trials':9,'direction':'EVENT'}]}");
    assertThat(answer.at("/posterior").toString())
        .isEqualTo("{\"p05\":0.3,\"p50\":0.3,\"p95\":0.3}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[] | ",
        "{} | /kind, /prior, /evidence",
        "{'prior':0.5,'kind':'ABOVE_ONE','evidence':[]} | /kind, /evidence",
        "{'prior':0.5,'kind':'UNIT','evidence':[]} | /evidence",
        "{'prior':1.5,'kind':'UNIT','evidence':{}} | /prior, /evidence",
        "{'prior':0.5,'kind':'UNIT','evidence':[{}]} |"
            + " /evidence/0/trials, /evidence/0/events, /evidence/0/direction",
        "{'prior':0.5,'kind':'UNIT','evidence':[{'events':3,'trials':2,'direction':'EVENT'}]} |"
            + " /evidence/0/events",
        "{'prior':0.5,'kind':'UNIT','evidence':[{'events':0,'trials':1000000001,"
            + "'direction':'EVENT','relevance':0,'fieldOdds':0}]} |"
            + " /evidence/0/trials, /evidence/0/relevance, /evidence/0/fieldOdds",
        "{'prior':0.5,'kind':'UNIT','evidence':[{'events':1,'years':2}]} |"
            + " /evidence/0/years, /evidence/0/trials, /evidence/0/direction",
        "{'prior':1,'kind':'POSITIVE','evidence':[{'events':1.5,'years':0,'relevance':2}]} |"
            + " /evidence/0/events, /evidence/0/years, /evidence/0/relevance",
        "{'prior':1,'kind':'POSITIVE','evidence':[{'events':1,'years':2,"
            + "'fieldOdds':{'p05':1,'p50':2,'p95':50000}}],'more':1} |"
            + " /more, /evidence/0/fieldOdds"
      })
  void refusesWithEveryFault(String request, String pointers) throws Exception {
    ask(request)
        .andExpect(status().is(422))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(
            jsonPath(
                "$.errors[*].pointer",
                pointers == null ? contains("") : contains(pointers.split(", "))));
  }

  @Test
  void takesFiftyEntriesAndNoMore() throws Exception {
    String entry = "{'events':20000000,'trials':1000000000,'direction':'EVENT'}";
    answer(PRIOR + "'evidence':[" + (entry + ",").repeat(49) + entry + "]}");
    ask(PRIOR + "'evidence':[" + (entry + ",").repeat(50) + entry + "]}")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].pointer", contains("/evidence")));
  }

  @Test
  void isNoJson() throws Exception {
    ask("{'prior'").andExpect(status().isBadRequest());
  }

  @Test
  void describesItself() throws Exception {
    JsonNode api =
        json.readTree(
            mvc.perform(get("/api/v1/openapi.json"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    JsonNode operation = api.at("/paths/~1api~1v1~1updates/post");
    assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/UpdateRequest");
    assertThat(operation.at("/responses/200/content/application~1json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/UpdateResponse");
    assertThat(api.at("/components/schemas/UpdateRequest/properties").propertyNames())
        .containsExactlyInAnyOrder("prior", "kind", "evidence");
  }

  private JsonNode answer(String request) throws Exception {
    return json.readTree(
        ask(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }

  private ResultActions ask(String request) throws Exception {
    return mvc.perform(
        post("/api/v1/updates")
            .contentType(MediaType.APPLICATION_JSON)
            .content(request.replace('\'', '"')));
  }
}
