package dev.slipway.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.audit.TrailHead;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkedJsonTests {

  private static final TrailHead HEAD = new TrailHead(12, "ab");

  @Test
  void markAndHeadAreTheFirstMembersAndTheRestStaysAsItWas() {
    String marked = MarkedJson.of("{\"mean\":0.1000,\"b\":[{}]}", "\"Für\" <intern>", HEAD);
    assertThat(marked).endsWith(",\"mean\":0.1000,\"b\":[{}]}");
    JsonNode read = JsonMapper.shared().readTree(marked);
    assertThat(read.propertyNames()).containsExactly("confidentiality", "trail_head", "mean", "b");
    assertThat(read.get("confidentiality").asString()).isEqualTo("\"Für\" <intern>");
  }

  @Test
  void withoutAMarkOnlyTheHeadIsAdded() {
    assertThat(MarkedJson.of("{\"a\":1}", "", HEAD))
        .isEqualTo("{\"trail_head\":\"12:ab\",\"a\":1}");
    assertThat(MarkedJson.of("{ }", "x", HEAD))
        .isEqualTo("{\"confidentiality\":\"x\",\"trail_head\":\"12:ab\" }");
  }
}
