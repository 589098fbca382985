package dev.slipway.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkedJsonTests {

  @Test
  void markIsTheFirstMemberAndTheRestStaysAsItWas() {
    String marked = MarkedJson.of("{\"mean\":0.1000,\"b\":[{}]}", "\"Für\" <intern>");
    assertThat(marked).endsWith(",\"mean\":0.1000,\"b\":[{}]}");
    JsonNode read = JsonMapper.shared().readTree(marked);
    assertThat(read.propertyNames()).containsExactly("confidentiality", "mean", "b");
    assertThat(read.get("confidentiality").asString()).isEqualTo("\"Für\" <intern>");
  }

  @Test
  void withoutAMarkNothingIsAdded() {
    assertThat(MarkedJson.of("{\"a\":1}", "")).isEqualTo("{\"a\":1}");
    assertThat(MarkedJson.of("{ }", "x")).isEqualTo("{\"confidentiality\":\"x\" }");
  }
}
