package dev.slipway.system;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(SecurityTests.Handlers.class)
@Import({SecurityConfiguration.class, NamedHandlersOnly.class, SecurityTests.Handlers.class})
class SecurityTests {

  @Autowired private MockMvc mvc;

  @Test
  void localPersonHoldsEveryRole() throws Exception {
    mvc.perform(get("/named")).andExpect(status().isOk()).andExpect(content().string("local"));
  }

  @Test
  void deniesAHandlerThatDoesNotSayWhoMayCallIt() throws Exception {
    mvc.perform(get("/forgotten")).andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/forgotten")).andExpect(status().isForbidden());
  }

  @Test
  void unknownAddressIsNotFound() throws Exception {
    mvc.perform(get("/nowhere")).andExpect(status().isNotFound());
  }

  @Test
  void changesNeedTheToken() throws Exception {
    mvc.perform(post("/named")).andExpect(status().isForbidden());
    mvc.perform(post("/named").with(csrf())).andExpect(status().isOk());
  }

  @Test
  void apiNeedsNoTokenAndMakesNoSession() throws Exception {
    mvc.perform(post("/api/v1/named"))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void answersOnlyToNamesOnTheList() throws Exception {
    mvc.perform(get("/named").with(host("evil.example")))
        .andExpect(status().isMisdirectedRequest())
        .andExpect(content().string(containsString("slipway.allowed-hosts")));
    mvc.perform(get("/named").with(host("LOCALHOST"))).andExpect(status().isOk());
  }

  @Test
  void policyAllowsNoInlineScript() throws Exception {
    mvc.perform(get("/named"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    containsString("default-src 'none'; script-src 'self';")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-eval"))));
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor host(
      String name) {
    return request -> {
      request.setServerName(name);
      return request;
    };
  }

  /** Handlers that say who may call them, and some that were forgotten. */
  @TestConfiguration
  @RestController
  static class Handlers {

    @GetMapping("/named")
    @PreAuthorize("hasRole('AUDITOR')")
    String read(Authentication person) {
      return person.getName();
    }

    @PostMapping({"/named", "/api/v1/named"})
    @PreAuthorize("hasRole('SUBMITTER')")
    String change() {
      return "changed";
    }

    @GetMapping({"/forgotten", "/api/v1/forgotten"})
    String forgotten() {
      return "anybody";
    }
  }
}
