package dev.slipway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.JsonPath;
import dev.slipway.IntegrationTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the description, sent in the order in which a program would. */
class OpenApiExamplesIT extends IntegrationTest {

  /** Stands in examples for what a request before made. */
  private static final String SOME_ID = "6f9619ff-8b86-4011-b42d-00c04fc964ff";

  private static final List<String> STORY =
      List.of(
          "addModel",
          "changeModel",
          "addArtefacts",
          "acceptResults",
          "addProposal",
          "changeProposal",
          "planProposal",
          "claimForProposal",
          "chooseModifications",
          "addEvidence",
          "changeEvidence",
          "withdrawEvidence",
          "offeredResults",
          "confirmResult",
          "submitProposal",
          "scoreProposal",
          "findWorthTesting",
          "planTest",
          "enterTestResult",
          "planTest",
          "cancelTest",
          "whatIf",
          "makeDossiers",
          "recordHappening");

  @Autowired private MockMvc mvc;

  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private String model = "";
  private String proposal = "";
  private String entry = "";
  private String result = "";
  private String test = "";

  private record Call(HttpMethod method, String path, JsonNode operation) {

    private JsonNode example() {
      return operation.at("/requestBody/content/application~1json/example");
    }
  }

  @BeforeEach
  void describe() throws Exception {
    JsonNode api =
        mapper.readTree(
            mvc.perform(get("/api/v1/openapi.json"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    for (var path : api.get("paths").properties()) {
      for (var one : path.getValue().properties()) {
        HttpMethod method = HttpMethod.valueOf(one.getKey().toUpperCase());
        String id = one.getValue().path("operationId").asString("");
        calls.put(id, new Call(method, path.getKey(), one.getValue()));
      }
    }
  }

  @Test
  void everyExampleIsTaken() throws Exception {
    List<String> sent = new ArrayList<>();
    for (String id : STORY) {
      MockHttpServletResponse answer = send(calls.get(id));
      assertThat(answer.getStatus())
          .as("%s: %s", id, answer.getContentAsString())
          .isBetween(200, 201);
      note(id, answer.getContentAsString());
      sent.add(id);
    }
    List<String> withExamples =
        calls.entrySet().stream()
            .filter(each -> each.getValue().path().matches("/api/v1/(models|proposals|whatif).*"))
            .filter(each -> !each.getValue().example().isMissingNode())
            .map(Map.Entry::getKey)
            .toList();
    assertThat(sent).containsAll(withExamples);
  }

  @Test
  void everyOperationSaysWhatItDoesAndWhatItAnswers() {
    calls.forEach(
        (id, call) -> {
          assertThat(call.operation().path("summary").asString("")).as(id).isNotBlank();
          assertThat(call.operation().path("responses").size()).as(id).isPositive();
          boolean takesBody = call.operation().has("requestBody");
          assertThat(takesBody && call.method().equals(HttpMethod.GET)).as(id).isFalse();
        });
  }

  private MockHttpServletResponse send(Call call) throws Exception {
    String path =
        call.path()
            .replace("/models/{id}", "/models/" + model)
            .replace("/proposals/{id}", "/proposals/" + proposal)
            .replace("{entry}", entry)
            .replace("{result}", result)
            .replace("{test}", test);
    var sent = request(call.method(), path);
    if (!call.example().isMissingNode()) {
      sent.contentType(MediaType.APPLICATION_JSON).content(body(call));
    }
    if (call.method().equals(HttpMethod.PUT) || call.method().equals(HttpMethod.PATCH)) {
      sent.header("If-Match", "*");
    }
    return mvc.perform(sent).andReturn().getResponse();
  }

  /** A digest belongs to one model only, and an incident cannot lie ahead. */
  private String body(Call call) throws Exception {
    String unique = UUID.randomUUID().toString().replace("-", "");
    return mapper
        .writeValueAsString(call.example())
        .replace(SOME_ID, call.path().endsWith("/whatif") ? proposal : model)
        .replaceAll("sha256:[0-9a-f]{64}", "sha256:" + unique + unique)
        .replace("2027-03-01", "2026-01-15")
        .replace("2027-04-02", "2026-02-03");
  }

  private void note(String id, String answer) {
    switch (id) {
      case "addModel" -> model = JsonPath.read(answer, "$.id");
      case "addProposal" -> proposal = JsonPath.read(answer, "$.id");
      case "offeredResults" ->
          result =
              JsonPath.<List<String>>read(answer, "$.results[?(@.benchmark == 'XSTest')].id")
                  .get(0);
      case "planTest" -> test = JsonPath.read(answer, "$.id");
      case "addEvidence" -> entry = JsonPath.read(answer, "$.id");
      default -> {}
    }
  }
}
