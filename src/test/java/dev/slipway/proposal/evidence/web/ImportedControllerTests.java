package dev.slipway.proposal.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.proposal.evidence.imported.ImportedResult;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportedControllerTests extends EvidenceWebTest {

  @Test
  void aBenchmarkFillsInWhatItSpeaksOf() throws Exception {
    mvc.perform(get("/proposals/" + id + "/evidence/new"))
        .andExpect(content().string(containsString("benchmark=xstest")));
    String page =
        mvc.perform(get("/proposals/" + id + "/evidence/new?benchmark=xstest"))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("Far harder than ordinary use")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(tag(page, "value=\"BENIGN_REFUSALS\"")).contains("selected");
    assertThat(tag(page, "name=\"measured.relevance\"")).contains("value=\"0.1\"");
    assertThat(tag(page, "name=\"measured.events\"")).contains("value=\"\"");
  }

  @Test
  void resultsFromDocumentsAreOfferedWithWhatTheyWouldBearOn() throws Exception {
    ImportedResult mapped = result("inspect_evals/strong_reject", 0.15, 300L);
    ImportedResult other = result("harbour/tidal-qa", 0.9, 97L);
    when(imported.offered(proposal)).thenReturn(List.of(mapped, other));

    mvc.perform(get("/proposals/" + id + "/evidence/imported"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Would bear on:")))
        .andExpect(content().string(containsString("There is no mapping for this benchmark")));
  }

  @Test
  void aResultFillsTheFormAndIsConfirmedThere() throws Exception {
    ImportedResult result = result("inspect_evals/strong_reject", 15, 300L);
    when(imported.find(proposal, result.id())).thenReturn(Optional.of(result));

    mvc.perform(get("/proposals/" + id + "/evidence/new?imported=" + result.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"45\"")))
        .andExpect(content().string(containsString("value=\"300\"")))
        .andExpect(content().string(containsString("300 samples. From log.json, /results.")))
        .andExpect(content().string(containsString("jailbreak success")));

    mvc.perform(
            post("/proposals/" + id + "/evidence/new")
                .with(csrf())
                .param("imported", result.id().toString())
                .param("kind", "RED_TEAM")
                .param("result", "45 of 300")
                .param("on", "2026-11-01")
                .param("by", "Quay"))
        .andExpect(redirectedUrl("/proposals/" + id + "#evidence"));

    verify(imported).confirm(eq(proposal), eq(result), any(), isNull());
    verify(evidence, never()).add(any(), any(), any());
  }

  @Test
  void aResultIsSetAside() throws Exception {
    ImportedResult result = result("harbour/tidal-qa", 0.9, null);
    when(imported.find(proposal, result.id())).thenReturn(Optional.of(result));
    String address = "/proposals/" + id + "/evidence/imported/";

    mvc.perform(post(address + result.id() + "/set-aside").with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + id + "/evidence/imported"));
    mvc.perform(post(address + UNKNOWN + "/set-aside").with(csrf()))
        .andExpect(status().isNotFound());

    verify(imported).setAside(proposal, result);
  }

  private static ImportedResult result(String benchmark, double value, Long samples) {
    return new ImportedResult(
        UUID.randomUUID(),
        "log.json",
        "/results",
        benchmark,
        "jailbreak_rate",
        value,
        samples,
        "2026-10-04",
        "Quay");
  }
}
