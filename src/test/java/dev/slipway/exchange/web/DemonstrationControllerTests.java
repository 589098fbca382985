package dev.slipway.exchange.web;

import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dev.slipway.exchange.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(DemonstrationController.class)
@WithMockUser(roles = "ADMINISTRATOR")
class DemonstrationControllerTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private Demonstration demonstration;

  @Test
  void saysThatTheDataCameIn() throws Exception {
    when(demonstration.load()).thenReturn(new Demonstration.Outcome(13, 13));
    mvc.perform(post("/demonstration").with(csrf()))
        .andExpect(redirectedUrl("/"))
        .andExpect(flash().attribute("message", "demonstration.done"));
  }

  @Test
  void saysThatNothingChangedTheSecondTime() throws Exception {
    when(demonstration.load()).thenReturn(new Demonstration.Outcome(0, 0));
    mvc.perform(post("/demonstration").with(csrf()))
        .andExpect(redirectedUrl("/"))
        .andExpect(flash().attribute("message", "demonstration.already"));
  }
}
