package dev.slipway.proposal.web.life;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.web.FormSlice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "local", roles = "ADMINISTRATOR")
class RetentionControllerTests extends FormSlice {

  private final Proposal old = ProposalExamples.submitted();

  @BeforeEach
  void oneIsDue() {
    when(proposals.find(any(UUID.class))).thenReturn(Optional.empty());
    when(proposals.find(old.id())).thenReturn(Optional.of(old));
    when(retention.due(anyInt())).thenReturn(List.of());
    when(retention.due(120)).thenReturn(List.of(old));
    when(retention.isDue(old, 120)).thenReturn(true);
  }

  @Test
  void listsWhatIsDueByThePolicy() throws Exception {
    mvc.perform(get("/proposals/due"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("keeps a proposal for 120 months")))
        .andExpect(content().string(containsString("6 April 2032")))
        .andExpect(content().string(containsString("/proposals/" + old.id() + "/erase")));
  }

  @Test
  void looksBeforeItDeletesAndSaysWhatStays() throws Exception {
    mvc.perform(get("/proposals/{id}/erase", old.id()))
        .andExpect(content().string(containsString("some of what was typed remains readable")))
        .andExpect(content().string(containsString("Delete for good")));
    verify(retention, never()).erase(any(), anyInt());
  }

  @Test
  void deletesOnlyWhatIsConfirmed() throws Exception {
    mvc.perform(post("/proposals/{id}/erase", old.id()).with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("nothing was deleted")));
    verify(retention, never()).erase(any(), anyInt());
    mvc.perform(post("/proposals/{id}/erase", old.id()).param("confirmed", "yes").with(csrf()))
        .andExpect(redirectedUrl("/proposals/due"));
    verify(retention).erase(old.id(), 120);
  }

  @Test
  void offersNothingBeforeItsTime() throws Exception {
    when(retention.isDue(old, 120)).thenReturn(false);
    mvc.perform(get("/proposals/{id}/erase", old.id()))
        .andExpect(content().string(containsString("is still within its retention period")))
        .andExpect(content().string(not(containsString("Delete for good"))));
  }

  @Test
  void onlyAdministratorsDelete() throws Exception {
    mvc.perform(
            post("/proposals/{id}/erase", old.id())
                .param("confirmed", "yes")
                .with(user("someone").roles("SUBMITTER"))
                .with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(get("/proposals/{id}/erase", UNKNOWN)).andExpect(status().isNotFound());
    verify(retention, never()).erase(any(), anyInt());
  }
}
