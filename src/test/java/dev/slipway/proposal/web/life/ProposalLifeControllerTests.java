package dev.slipway.proposal.web.life;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.web.FormSlice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalLifeControllerTests extends FormSlice {

  private final Proposal submitted = ProposalExamples.submitted();
  private final Proposal draft = ProposalExamples.draft();

  @BeforeEach
  void stored() {
    when(proposals.find(any(UUID.class))).thenReturn(Optional.empty());
    when(proposals.find(submitted.id())).thenReturn(Optional.of(submitted));
    when(proposals.find(draft.id())).thenReturn(Optional.of(draft));
  }

  @Test
  void submitsTheVersionThatWasSeen() throws Exception {
    mvc.perform(post("/proposals/{id}/submit", draft.id()).param("version", "2").with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + draft.id()))
        .andExpect(flash().attribute("message", "proposal.submitted"));
    verify(proposals).submit(draft.id(), 2);
  }

  @Test
  void saysWhyItCannotBeSubmitted() throws Exception {
    when(proposals.submit(submitted.id(), null))
        .thenAnswer(
            call -> {
              ProposalExamples.submitAgain(submitted);
              return submitted;
            });
    mvc.perform(post("/proposals/{id}/submit", submitted.id()).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Only a draft can be submitted")))
        .andExpect(content().string(containsString("/proposals/" + submitted.id())));
  }

  @Test
  void saysWhatWillHappenBeforeASubmissionAndRefusesItWhereNoneIsPossible() throws Exception {
    mvc.perform(get("/proposals/{id}/submit", draft.id()))
        .andExpect(content().string(containsString("The proposal is locked for review")))
        .andExpect(content().string(containsString("name=\"version\"")));
    mvc.perform(get("/proposals/{id}/submit", submitted.id())).andExpect(status().isConflict());
  }

  @Test
  void saysWhatWillHappenBeforeAWithdrawal() throws Exception {
    mvc.perform(get("/proposals/{id}/withdraw", submitted.id()))
        .andExpect(content().string(containsString("The board stops reviewing it")))
        .andExpect(content().string(containsString("btn-outline-danger")))
        .andExpect(content().string(not(containsString("The open round closes"))));
    mvc.perform(get("/proposals/{id}/withdraw", draft.id()))
        .andExpect(content().string(containsString("can no longer be edited or submitted")));
  }

  @Test
  void withdraws() throws Exception {
    mvc.perform(post("/proposals/{id}/withdraw", submitted.id()).with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + submitted.id()));
    verify(proposals).withdraw(submitted.id(), null);
  }

  @Test
  void recordsWhatHappened() throws Exception {
    mvc.perform(
            post("/proposals/{id}/happenings", submitted.id())
                .param("kind", "COPIED")
                .param("on", "2022-08-22")
                .param("what", "Stable Diffusion came out")
                .param("source", "https://example.org/sd")
                .with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + submitted.id()));
    verify(proposals)
        .recordHappening(
            submitted.id(),
            new Observation(
                OutcomeReportKind.COPIED,
                LocalDate.of(2022, 8, 22),
                "Stable Diffusion came out",
                "https://example.org/sd"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COPIED|2022-02-30|x|https://example.org|There is no 2022-02-30",
        "COPIED|2022-04-05|x|https://example.org|on or after the decision of 2022-04-06",
        "LEAKED|2026-11-24|x|https://example.org|Enter a day up to today, 2026-11-23",
        "OTHER|2022-08-22|' '|https://example.org|Say what happened",
        "INCIDENT|2022-08-22|x|javascript:alert(1)|Enter a web address",
        "COPIED|2022-08-22|x|''|Enter a web address",
        "''|2022-08-22|x|https://example.org|Say what kind of thing happened",
        "WORSE|2022-08-22|x|https://example.org|Say what kind of thing happened"
      })
  void refusesAndKeepsWhatWasTyped(
      String kind, String on, String what, String source, String message) throws Exception {
    mvc.perform(
            post("/proposals/{id}/happenings", submitted.id())
                .param("kind", kind)
                .param("on", on)
                .param("what", what)
                .param("source", source)
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(message)))
        .andExpect(content().string(containsString("value=\"" + on + "\"")))
        .andExpect(content().string(containsString("value=\"" + source + "\"")));
    verify(proposals, never()).recordHappening(any(), any());
  }

  @Test
  void nothingFollowsFromADraft() throws Exception {
    mvc.perform(post("/proposals/{id}/happenings", draft.id()).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Nothing follows from a draft")));
  }

  @Test
  void unknownIsNotFoundAndReadersMayNot() throws Exception {
    for (String step : new String[] {"submit", "withdraw", "happenings"}) {
      mvc.perform(post("/proposals/{id}/" + step, UNKNOWN).with(csrf()))
          .andExpect(status().isNotFound());
      mvc.perform(
              post("/proposals/{id}/" + step, draft.id())
                  .with(user("reader").roles("READER"))
                  .with(csrf()))
          .andExpect(status().isForbidden());
    }
  }
}
