package dev.slipway.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.Documents;
import dev.slipway.profile.ProfileService;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Documents sent through the real filter chain. */
class ImportApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private ProfileService profiles;

  @Test
  void saysFieldByFieldWhatWasFound() throws Exception {
    int before = profiles.all().size();

    send("/api/v1/imports?filename=README.md", "text/markdown", Documents.bytes("card-messy.md"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.format").value("HF_MODEL_CARD"))
        .andExpect(jsonPath("$.version").isEmpty())
        .andExpect(jsonPath("$.fields[?(@.field == 'name')].value").value("Fjord-7B-Chat"))
        .andExpect(
            jsonPath("$.fields[?(@.field == 'name')].location")
                .value("/model-index/0/name (line 18)"))
        .andExpect(jsonPath("$.fields[?(@.field == 'parameters')].value").value(7.24e9))
        .andExpect(jsonPath("$.fields[?(@.field == 'parameters')].origin").value("PROSE"))
        .andExpect(jsonPath("$.fields[?(@.field == 'outputs')].value[0]").value("TEXT"))
        .andExpect(jsonPath("$.evaluations[0].benchmark").value("Tidal QA (hard)"))
        .andExpect(jsonPath("$.evaluations[0].value").value(0.7312))
        .andExpect(jsonPath("$.evaluations[0].low").isEmpty())
        .andExpect(
            jsonPath("$.notes")
                .value(hasItem("line 63: The text has a table of results, which is not read.")));
    Assertions.assertThat(profiles.all()).hasSize(before);
  }

  @Test
  void takesAnyContentTypeAndNone() throws Exception {
    byte[] log = Documents.bytes("inspect-log.json");
    for (String type : new String[] {"application/json", "application/octet-stream", "image/png"}) {
      send("/api/v1/imports", type, log)
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.format").value("INSPECT"));
    }
    mvc.perform(post("/api/v1/imports").content(log))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.version").value("2"));
  }

  @Test
  void refusesWithTheReasonAndThePlace() throws Exception {
    send("/api/v1/imports", "text/plain", "Good morning".getBytes())
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    send("/api/v1/imports", "text/plain", new byte[0]).andExpect(status().isUnsupportedMediaType());
    send("/api/v1/imports", "text/plain", new byte[DocumentImports.LONGEST + 1])
        .andExpect(status().isContentTooLarge());
    send("/api/v1/imports", "application/json", "{\"bomFormat\":\n \"Cyc".getBytes())
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].pointer").value("line 2"))
        .andExpect(jsonPath("$.errors[0].detail", containsString("line 2, column")));
    String failed =
        new String(Documents.bytes("inspect-log.json"))
            .replace("\"success\"", "\"error\", \"error\": {\"message\": \"out of money\"}");
    send("/api/v1/imports", "application/json", failed.getBytes())
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail", containsString("The evaluation failed: out of money")))
        .andExpect(jsonPath("$.errors[0].pointer").value("/error/message"));
  }

  @Test
  void isDescribed() throws Exception {
    mvc.perform(get("/api/v1/openapi.json"))
        .andExpect(
            jsonPath("$.paths['/api/v1/imports'].post.requestBody.content['*/*'].schema.format")
                .value("binary"))
        .andExpect(jsonPath("$.paths['/api/v1/imports'].post.parameters[0].name").value("filename"))
        .andExpect(jsonPath("$.paths['/api/v1/imports'].post.responses['415']").exists());
  }

  private ResultActions send(String address, String type, byte[] body) throws Exception {
    return mvc.perform(post(address).contentType(type).content(body));
  }
}
