package dev.slipway.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.draft.DraftAck;
import dev.slipway.draft.DraftTooLargeException;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.NoSuchFormException;
import dev.slipway.draft.Typing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(DraftController.class)
@Import(DraftControllerTests.MethodsGuarded.class)
@WithMockUser(roles = "SUBMITTER")
class DraftControllerTests {

  private static final String SENT =
      """
      {"form": "/models/new", "title": "Paper Boat", "basis": "", "seen": 2,
       "typed": {"name": {"values": ["Paper Boat"], "at": 12}}, "rows": []}
      """;

  @Autowired private MockMvc mvc;
  @MockitoBean private Drafts drafts;

  @TestConfiguration
  @EnableMethodSecurity
  static class MethodsGuarded {}

  private ResultActions send(String json) throws Exception {
    return mvc.perform(
        post("/drafts").with(csrf()).contentType(MediaType.APPLICATION_JSON).content(json));
  }

  @Test
  void takesWhatIsTypedAndSaysWhatOtherTabsTyped() throws Exception {
    when(drafts.type(any()))
        .thenReturn(
            new DraftAck(3, Instant.EPOCH, Map.of("version", List.of("1")), Set.of("steps")));

    send(SENT)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.revision").value(3))
        .andExpect(jsonPath("$.changed.version[0]").value("1"))
        .andExpect(jsonPath("$.rows[0]").value("steps"));
    verify(drafts)
        .type(
            assertArg(
                sent -> {
                  assertThat(sent.form()).isEqualTo(new FormAddress("/models/new"));
                  assertThat(sent.typed())
                      .isEqualTo(Map.of("name", new Typing(List.of("Paper Boat"), 12)));
                }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "null",
        "7",
        "{}",
        "{\"form\": \"//elsewhere.example\"}",
        "{\"form\": \"/models/new\", \"basis\": \"x\"}",
        "{\"form\": \"/models/new\", \"seen\": -1}",
        "{\"form\": \"/models/new\", \"typed\": {\"steps[999999].month\": {\"values\": [\"1\"]}}}",
        "{\"form\": \"/models/new\", \"typed\": {\"class.module\": 3}}"
      })
  void refusesWhatNoPageOfOursSends(String json) throws Exception {
    send(json).andExpect(status().isBadRequest());
    verify(drafts, never()).type(any());
  }

  @Test
  void refusesMoreThanAMegabyte() throws Exception {
    when(drafts.type(any())).thenThrow(new DraftTooLargeException());
    send(SENT).andExpect(status().isContentTooLarge());

    send(SENT.replace("Paper Boat", "x".repeat(3_000_000))).andExpect(status().isContentTooLarge());
  }

  @Test
  void saysWhetherThereIsRoomAndSuchAForm() throws Exception {
    when(drafts.type(any())).thenThrow(mock(QuotaExceededException.class));
    send(SENT).andExpect(status().isTooManyRequests());

    reset(drafts);
    when(drafts.type(any())).thenThrow(mock(NoSuchFormException.class));
    send(SENT).andExpect(status().isNotFound());
  }

  @Test
  void tokenIsGivenAndNotStored() throws Exception {
    mvc.perform(get("/drafts/token"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.token").isNotEmpty());
  }

  @Test
  void discardLeadsBackToTheForm() throws Exception {
    mvc.perform(post("/drafts/discard").with(csrf()).param("form", "/models/new"))
        .andExpect(redirectedUrl("/models/new"));
    verify(drafts).discard(new FormAddress("/models/new"));
  }

  @Test
  void discardLeadsNowhereElse() throws Exception {
    mvc.perform(post("/drafts/discard").with(csrf()).param("form", "//elsewhere.example"))
        .andExpect(status().isBadRequest());
  }
}
