package dev.slipway.exchange.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dev.slipway.exchange.DemonstrationLoading;
import dev.slipway.exchange.LoadProgress;
import dev.slipway.exchange.LoadState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(DemonstrationController.class)
@WithMockUser(roles = "ADMINISTRATOR")
class DemonstrationControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private DemonstrationLoading loading;

  private ResultActions progress(LoadState state, boolean watched) throws Exception {
    when(loading.progress()).thenReturn(new LoadProgress(state, 4, 13));
    return mvc.perform(get("/demonstration/progress").param("watched", Boolean.toString(watched)));
  }

  @Test
  void theButtonAsksAndComesBack() throws Exception {
    mvc.perform(post("/demonstration").with(csrf())).andExpect(redirectedUrl("/"));
    verify(loading).ask();
  }

  @Test
  void onItsWayItSaysHowFarAndAsksAgain() throws Exception {
    progress(LoadState.LOADING, false)
        .andExpect(content().string(containsString("4 of 13 releases are scored")))
        .andExpect(content().string(containsString("every 1s")));
  }

  @Test
  void afterAFailureItSaysThatNothingWasKeptAndOffersTheButton() throws Exception {
    progress(LoadState.FAILED, true)
        .andExpect(content().string(containsString("nothing was kept")))
        .andExpect(content().string(containsString("Load the demonstration data")))
        .andExpect(content().string(not(containsString("every 1s"))));
  }

  @Test
  void whoWatchedItEndGetsTheWholePageAgainAndNobodyElse() throws Exception {
    progress(LoadState.DONE, true).andExpect(header().string("HX-Refresh", "true"));
    progress(LoadState.DONE, false).andExpect(header().doesNotExist("HX-Refresh"));
  }
}
