package dev.slipway.forecast.web;

import static dev.slipway.forecast.ForecastExamples.PROPOSAL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.forecast.conversion.CaseConversionService;
import dev.slipway.forecast.conversion.CaseDraft;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.cases.RefusedCaseException;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(CaseConversionController.class)
@Import(TakingControllerTests.Setting.class)
@WithMockUser(roles = "SUBMITTER")
class TakingControllerTests {

  @EnableMethodSecurity
  static class Setting {}

  @Autowired private MockMvc mvc;
  @MockitoBean private CaseConversionService taking;
  @MockitoBean private ProposalService proposals;

  private final CaseDraft draft =
      new CaseDraft(
          Map.of(
              "case_id", "paper-boat-1",
              "modality", "image",
              "originator", "Quay Laboratory",
              "origin_model", "Paper Boat 1",
              "origin_announced", "2026-02-06",
              "origin_access", "staged",
              "origin_parameters", "3000000000"),
          Map.of(
              "censored", "false",
              "successor", "Pier Works showed a raft",
              "successor_date", "2026-06-25",
              "source_url", "https://pier.example/raft"),
          Map.of("censored", "true", "successor", "none found", "successor_date", "2026-11-24"));

  @BeforeEach
  void oneToTake() {
    Proposal proposal = mock(Proposal.class);
    when(proposal.question()).thenReturn("Release the boat?");
    when(proposals.find(PROPOSAL)).thenReturn(Optional.of(proposal));
    when(taking.draft(PROPOSAL)).thenReturn(Optional.of(draft));
  }

  private static MockHttpServletRequestBuilder confirmed() {
    return post("/proposals/{id}/case", PROPOSAL)
        .param("caseId", "paper-boat-1")
        .param("capability", "boats from words")
        .param("modality", "image")
        .param("originAnnounced", "2026-02-06")
        .param("successor", "Pier Works")
        .param("successorAccess", "hosted")
        .with(csrf());
  }

  @Test
  void looksFirstAndKeepsNothing() throws Exception {
    mvc.perform(get("/proposals/{id}/case", PROPOSAL))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"paper-boat-1\"")))
        .andExpect(content().string(containsString("Pier Works showed a raft")))
        .andExpect(content().string(containsString("https://pier.example/raft")))
        .andExpect(content().string(containsString("Not seen by 24 November 2026")))
        .andExpect(content().string(containsString("3 billion")))
        .andExpect(content().string(not(containsString("??"))));
    verify(taking, never()).take(any(), any(), any(), any());
  }

  @Test
  void takesWhatWasConfirmed() throws Exception {
    when(taking.take(any(), any(), any(), any())).thenReturn("paper-boat-1");

    mvc.perform(confirmed())
        .andExpect(redirectedUrl("/cases/paper-boat-1"))
        .andExpect(flash().attribute("message", "forecasts.case.taken"));

    verify(taking)
        .take(
            PROPOSAL,
            Map.of(
                "case_id", "paper-boat-1",
                "capability", "boats from words",
                "modality", "image",
                "origin_announced", "2026-02-06"),
            Map.of("successor", "Pier Works", "successor_access", "hosted"),
            Map.of());
  }

  @Test
  void saysBesideTheFieldWhatIsWrong() throws Exception {
    when(taking.take(any(), any(), any(), any()))
        .thenThrow(
            new RefusedCaseException(
                List.of(
                    new CaseFault("capability", "cases.fault.empty", List.of()),
                    new CaseFault("case_id", "forecasts.case.there", List.of("paper-boat-1")))));

    mvc.perform(confirmed())
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"capability-error\"")))
        .andExpect(content().string(containsString("There is already a case called paper-boat-1")))
        .andExpect(content().string(containsString("value=\"boats from words\"")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void onceIsEnough() throws Exception {
    when(taking.take(any(), any(), any(), any())).thenThrow(new DuplicateKeyException("taken"));
    mvc.perform(confirmed()).andExpect(redirectedUrl("/proposals/" + PROPOSAL + "/forecasts"));

    when(taking.draft(PROPOSAL)).thenReturn(Optional.empty());
    mvc.perform(get("/proposals/{id}/case", PROPOSAL))
        .andExpect(redirectedUrl("/proposals/" + PROPOSAL + "/forecasts"))
        .andExpect(flash().attribute("trouble", "forecasts.case.not"));
  }

  @Test
  @WithMockUser(roles = "AUDITOR")
  void auditorsTakeNothing() throws Exception {
    mvc.perform(get("/proposals/{id}/case", PROPOSAL)).andExpect(status().isForbidden());
    mvc.perform(confirmed()).andExpect(status().isForbidden());
  }
}
