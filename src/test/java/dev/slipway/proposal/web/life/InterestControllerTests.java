package dev.slipway.proposal.web.life;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.web.FormSlice;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(roles = "REVIEWER")
class InterestControllerTests extends FormSlice {

  private final Proposal submitted = ProposalExamples.submitted();

  @BeforeEach
  void stored() {
    when(person.id()).thenReturn(new UUID(0, 9));
    when(proposals.find(any(UUID.class))).thenReturn(Optional.empty());
    when(proposals.find(submitted.id())).thenReturn(Optional.of(submitted));
  }

  @Test
  void declaresWithItsReason() throws Exception {
    mvc.perform(
            post("/proposals/{id}/interest", submitted.id())
                .param("reason", " My sister builds it ")
                .with(csrf()))
        .andExpect(redirectedUrl("/proposals/" + submitted.id()));
    verify(interests).declare(submitted.id(), "My sister builds it");
  }

  @Test
  void asksForAReason() throws Exception {
    mvc.perform(post("/proposals/{id}/interest", submitted.id()).param("reason", " ").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Say what your interest is")));
    verify(interests, never()).declare(any(), any());
  }

  @Test
  void tellsWhoeverTakesNoPartAlready() throws Exception {
    when(interests.isRecused(submitted.id(), new UUID(0, 9))).thenReturn(true);
    mvc.perform(get("/proposals/{id}/interest", submitted.id()))
        .andExpect(content().string(containsString("You take no part in judging")));
  }

  @Test
  @WithMockUser(roles = "AUDITOR")
  void isForMembersOfTheBoard() throws Exception {
    mvc.perform(get("/proposals/{id}/interest", submitted.id())).andExpect(status().isForbidden());
  }
}
