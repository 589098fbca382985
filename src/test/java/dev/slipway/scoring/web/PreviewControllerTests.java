package dev.slipway.scoring.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.elicitation.Veil;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Estimate;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.TypedProposal;
import dev.slipway.proposal.TypedProposals;
import dev.slipway.scoring.Preview;
import dev.slipway.scoring.Previews;
import dev.slipway.scoring.assembly.UnscorableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(PreviewController.class)
@Import(PreviewControllerTests.MethodsGuarded.class)
@WithMockUser(roles = "SUBMITTER")
class PreviewControllerTests {

  private static final ProposalDetails ASKED =
      AProposal.aProposal(UUID.randomUUID())
          .asking("?")
          .decidedOn(LocalDate.of(2026, 11, 24))
          .plan()
          .benefits()
          .modifications("filters")
          .details();

  @Autowired private MockMvc mvc;
  @MockitoBean private TypedProposals typed;
  @MockitoBean private Previews previews;
  @MockitoBean private Veil veil;

  @TestConfiguration
  @EnableMethodSecurity
  static class MethodsGuarded {}

  private static Assessment likely(double bad) {
    Estimate estimate = new Estimate(bad, bad / 2, bad, bad * 2, 0);
    Estimate none = new Estimate(0, 0, 0, 0, 0);
    return new Assessment(
        estimate,
        none,
        none,
        none,
        none,
        new BadOutcomeRoutes(0, 0, 0, 0, 0),
        Map.of(),
        0,
        null,
        null,
        null);
  }

  private ResultActions ask() throws Exception {
    return mvc.perform(post("/proposals/preview").with(csrf()).param("question", "?"))
        .andExpect(status().isOk());
  }

  @Test
  void showsBothLikelihoodsAndWhatWasAssumed() throws Exception {
    when(typed.read(any())).thenReturn(new TypedProposal(ASKED, List.of("It is decided <today>.")));
    when(previews.of(ASKED, null)).thenReturn(new Preview(likely(0.02), likely(0.01), null, null));

    ask()
        .andExpect(content().string(containsString("about 2 in 100")))
        .andExpect(content().string(containsString("Starting judgement")))
        .andExpect(content().string(containsString("It is decided &lt;today&gt;.")))
        .andExpect(content().string(containsString("Extremely bad outcome")))
        .andExpect(content().string(not(containsString("Extremely good outcome"))));
  }

  @Test
  void saysWhenThereIsTooLittleToGoOn() throws Exception {
    when(typed.read(any())).thenReturn(new TypedProposal(null, List.of()));

    ask().andExpect(content().string(containsString("Too little to go on yet")));
  }

  @Test
  void whatDoesNotMakeAScenarioIsNoFailure() throws Exception {
    when(typed.read(any())).thenReturn(new TypedProposal(ASKED, List.of()));
    when(previews.of(ASKED, null)).thenThrow(new UnscorableException(List.of()));

    ask().andExpect(content().string(containsString("Too little to go on yet")));
  }

  @Test
  @WithMockUser(roles = "AUDITOR")
  void whoOnlyReadsComputesNothing() throws Exception {
    mvc.perform(post("/proposals/preview").with(csrf())).andExpect(status().isForbidden());
  }
}
