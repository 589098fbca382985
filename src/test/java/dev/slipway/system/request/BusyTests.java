package dev.slipway.system.request;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.account.People;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.account.signin.OutsideSignIn;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.api.problem.ApiRefusals;
import dev.slipway.scoring.compute.TooBusyException;
import dev.slipway.system.security.CsrfTokens;
import dev.slipway.system.security.NamedHandlersOnly;
import dev.slipway.system.security.PersonInSession;
import dev.slipway.system.security.SavedRequestPage;
import dev.slipway.system.security.SecurityConfiguration;
import dev.slipway.system.security.SignInAgain;
import dev.slipway.system.security.SigningIn;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PostMapping;

/** What a page says when too much waits to be computed. */
@WebMvcTest(BusyTests.Handlers.class)
@Import({
  CsrfTokens.class,
  SecurityConfiguration.class,
  NamedHandlersOnly.class,
  PersonInSession.class,
  SavedRequestPage.class,
  SignInAgain.class,
  SigningIn.class,
  ErrorAdvice.class,
  BusyTests.Handlers.class
})
class BusyTests {

  @Autowired private MockMvc mvc;
  @MockitoBean private People people;
  @MockitoBean private ApiTokens tokens;
  @MockitoBean private ApiRefusals refusals;
  @MockitoBean private OutsideSignIn outside;
  @MockitoBean private Clock clock;

  @Test
  void aPageKeepsWhatWasSentAndOffersToSendItAgain() throws Exception {
    mvc.perform(
            post("/heavy")
                .with(csrf())
                .with(TestPeople.by(Role.SUBMITTER))
                .param("name", "A <wider> law")
                .param("chosen", "delay-6", "use-law"))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "7"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Too much is being computed right now"),
                        containsString("about 7 seconds"),
                        containsString("action=\"/heavy\""),
                        containsString("name=\"name\" value=\"A &lt;wider&gt; law\""),
                        containsString("value=\"delay-6\""),
                        containsString("value=\"use-law\""))));
  }

  @Test
  void aPartOfAPageGetsItsWordsOnly() throws Exception {
    mvc.perform(
            post("/heavy")
                .with(csrf())
                .with(TestPeople.by(Role.SUBMITTER))
                .header("HX-Request", "true")
                .param("name", "x"))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "7"))
        .andExpect(content().string(containsString("tries again in 7 seconds")))
        .andExpect(content().string(not(containsString("<nav"))));
  }

  /** Refuses as the pool does. */
  @TestConfiguration
  @Controller
  static class Handlers {

    @PostMapping("/heavy")
    @PreAuthorize("hasRole('SUBMITTER')")
    String heavy() {
      throw new TooBusyException(7);
    }
  }
}
