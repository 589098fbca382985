package dev.slipway.workbench;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What every form and every page shares. */
@WebMvcTest(WorkbenchController.class)
@ActiveProfiles("workbench")
@WithMockUser
class FragmentsTests {

  @Autowired private MockMvc mvc;

  @Test
  void frameHasTitleSkipLinkAndMarksThePage() throws Exception {
    mvc.perform(get("/workbench"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<title>Workbench · Slipway</title>")))
        .andExpect(content().string(containsString("href=\"#content\"")))
        .andExpect(content().string(stringContainsInOrder("/models", "aria-current=\"page\"")))
        .andExpect(content().string(not(containsString("error-summary"))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void termsOpenTheirGloss() throws Exception {
    mvc.perform(get("/workbench"))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "popovertarget=\"gloss-likelihood-1\"", "id=\"gloss-likelihood-1\"")));
  }

  @Test
  void refusedFormsKeepWhatWasTypedAndLinkToTheFields() throws Exception {
    mvc.perform(
            post("/workbench")
                .with(csrf())
                .param("name", "<script>alert(1)</script>")
                .param("day", "2026-02-30")
                .param("several", "API", "OPEN")
                .param("rate.low", "1e400")
                .param("rate.middle", "2 %"))
        .andExpect(content().string(containsString("error-summary")))
        .andExpect(content().string(containsString("href=\"#rate.low\"")))
        .andExpect(content().string(containsString("id=\"rate.low\"")))
        .andExpect(content().string(containsString("value=\"1e400\"")))
        .andExpect(content().string(containsString("value=\"2026-02-30\"")))
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
        .andExpect(content().string(containsString("aria-invalid=\"true\"")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }
}
