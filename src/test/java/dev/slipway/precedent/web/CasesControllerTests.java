package dev.slipway.precedent.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.precedent.cases.CaseProvenance.Whence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CasesControllerTests extends CaseSlice {

  @Test
  void listsCasesWithTheirLags() throws Exception {
    mvc.perform(get("/cases"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Sorting mail")))
        .andExpect(content().string(containsString("3.0 months")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void saysWhereNothingIsFound() throws Exception {
    mvc.perform(get("/cases?q=nowhere"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("No case found")))
        .andExpect(content().string(not(containsString("Sorting mail"))));
  }

  @Test
  void showsACaseWithItsSources() throws Exception {
    mvc.perform(get("/cases/paper-boat"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("https://quay.example/mail")))
        .andExpect(content().string(containsString("Pier Works")))
        .andExpect(content().string(not(containsString("id=\"whence\""))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void showsFromWhichProposalACaseCame() throws Exception {
    when(provenance.of("paper-boat"))
        .thenReturn(Optional.of(new Whence("/proposals/7", "Release the boat?")));

    mvc.perform(get("/cases/paper-boat"))
        .andExpect(content().string(containsString("href=\"/proposals/7\"")))
        .andExpect(content().string(containsString("Release the boat?")));
  }

  @Test
  void unknownCaseIsNotFound() throws Exception {
    mvc.perform(get("/cases/no-such-case")).andExpect(status().isNotFound());
  }

  @Test
  void exportsWhatTheFilterTakes() throws Exception {
    mvc.perform(get("/cases/export"))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andExpect(content().string(startsWith("case_id,")))
        .andExpect(content().string(containsString("\r\npaper-boat,")));
    mvc.perform(get("/cases/export?class=IMAGE"))
        .andExpect(content().string(not(containsString("paper-boat"))));
  }
}
