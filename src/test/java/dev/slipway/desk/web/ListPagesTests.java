package dev.slipway.desk.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.desk.web.ProposalLine.Headline;
import dev.slipway.desk.web.score.Likelihood;
import dev.slipway.profile.ProfileService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({HomeController.class, ProposalListController.class})
@WithMockUser
class ListPagesTests {

  private static final ProposalLine SCORED =
      new ProposalLine(
          UUID.fromString("00000000-0000-0000-0000-000000000001"),
          "Open <b>DALL·E 2</b>?",
          "DALL·E 2",
          LocalDate.parse("2022-04-06"),
          "SUBMITTED",
          new Headline(
              new Likelihood(0.0219, 0.003, 0.0623),
              new Likelihood(0.2026, 0.05, 0.45),
              0.003,
              0.04),
          true);
  private static final ProposalLine DRAFT =
      new ProposalLine(
          UUID.fromString("00000000-0000-0000-0000-000000000002"),
          "Release GPT-2?",
          "GPT-2",
          LocalDate.parse("2019-02-14"),
          "DRAFT",
          null,
          false);

  @Autowired private MockMvc mvc;
  @MockitoBean private ProposalLines lines;
  @MockitoBean private ProfileService profiles;

  @Test
  void emptyHomeSaysWhatItAnswersAndOffersTheNextSteps() throws Exception {
    when(lines.all()).thenReturn(List.of());
    mvc.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("action=\"/demonstration\"")))
        .andExpect(content().string(containsString("Load the demonstration data")))
        .andExpect(content().string(containsString("href=\"/models/new\"")))
        .andExpect(content().string(containsString("does this change?")));
  }

  @Test
  void homeShowsLikelihoodsAndWhatWaits() throws Exception {
    when(lines.all()).thenReturn(List.of(SCORED, DRAFT));
    mvc.perform(get("/"))
        .andExpect(content().string(containsString("about 2 in 100 (0.3 to 6)")))
        .andExpect(content().string(containsString("about 20 in 100 (5 to 45)")))
        .andExpect(content().string(containsString("Score out of date")))
        .andExpect(content().string(containsString("Draft to finish")))
        .andExpect(content().string(containsString("nobody has reviewed them yet")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void listEscapesNamesAndSaysItsOrder() throws Exception {
    when(lines.all()).thenReturn(List.of(SCORED, DRAFT));
    mvc.perform(get("/proposals").param("sort", "bad").param("dir", "desc"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("aria-sort=\"descending\"")))
        .andExpect(content().string(containsString("Open &lt;b&gt;DALL·E 2&lt;/b&gt;?")))
        .andExpect(content().string(containsString("2.2%")))
        .andExpect(content().string(containsString("+0.3 points")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void emptyListSaysWhatWillBeThere() throws Exception {
    when(lines.all()).thenReturn(List.of());
    mvc.perform(get("/proposals").param("sort", "no such column"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("No proposal yet")));
  }
}
