package dev.slipway.proposal.web.life;

import static org.hamcrest.Matchers.allOf;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.web.FormSlice;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkControllerTests extends FormSlice {

  private final Proposal submitted = ProposalExamples.submitted();

  @BeforeEach
  void stored() {
    when(proposals.find(any(UUID.class))).thenReturn(Optional.empty());
    when(proposals.find(submitted.id())).thenReturn(Optional.of(submitted));
    when(proposals.confidentiality(submitted.id())).thenReturn(Optional.of("Für <b>intern</b>"));
  }

  @Test
  void marksAlsoWhatIsSubmitted() throws Exception {
    mvc.perform(mark("  Strictly   confidential "))
        .andExpect(redirectedUrl("/proposals/" + submitted.id()));
    verify(proposals).mark(submitted.id(), "Strictly confidential");
  }

  @Test
  void takesTheMarkAway() throws Exception {
    mvc.perform(mark(" ")).andExpect(redirectedUrl("/proposals/" + submitted.id()));
    verify(proposals).mark(submitted.id(), "");
  }

  @Test
  void refusesALongMarkAndKeepsIt() throws Exception {
    mvc.perform(mark("x".repeat(61)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content().string(containsString("This has 61 characters; a mark has at most 60")))
        .andExpect(content().string(containsString("value=\"" + "x".repeat(61) + "\"")));
    mvc.perform(mark("x".repeat(1_000_000))).andExpect(status().isUnprocessableContent());
    verify(proposals, never()).mark(any(), any());
  }

  /** Nobody means it, and PostgreSQL cannot keep it. */
  @Test
  void leavesAnInvisibleNullOut() throws Exception {
    mvc.perform(mark("a\0b")).andExpect(status().is3xxRedirection());
    verify(proposals).mark(submitted.id(), "ab");
  }

  @Test
  void everyPageAboutItShowsTheMarkAndSaysItInAHeader() throws Exception {
    mvc.perform(get("/proposals/{id}/mark", submitted.id()))
        .andExpect(header().string("X-Confidentiality", "F%C3%BCr%20%3Cb%3Eintern%3C%2Fb%3E"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("<strong>Für &lt;b&gt;intern&lt;/b&gt;</strong>"),
                        containsString("[Für &lt;b&gt;intern"),
                        containsString("value=\"Strictly confidential\""))));
  }

  @Test
  void refusalsShowTheMarkToo() throws Exception {
    mvc.perform(get("/proposals/{id}/edit", submitted.id()))
        .andExpect(status().isConflict())
        .andExpect(header().exists("X-Confidentiality"))
        .andExpect(content().string(containsString("class=\"mark-bar\"")));
  }

  @Test
  void unmarkedPagesShowNone() throws Exception {
    when(proposals.confidentiality(submitted.id())).thenReturn(Optional.of(""));
    mvc.perform(get("/proposals/{id}/mark", submitted.id()))
        .andExpect(header().doesNotExist("X-Confidentiality"))
        .andExpect(content().string(not(containsString("mark-bar"))));
  }

  @Test
  void unknownIsNotFoundAndReadersMayNot() throws Exception {
    mvc.perform(get("/proposals/{id}/mark", UNKNOWN)).andExpect(status().isNotFound());
    mvc.perform(post("/proposals/{id}/mark", UNKNOWN).with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(mark("x").with(user("reader").roles("AUDITOR"))).andExpect(status().isForbidden());
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder mark(
      String typed) {
    return post("/proposals/{id}/mark", submitted.id())
        .param("confidentiality", typed)
        .with(csrf());
  }
}
