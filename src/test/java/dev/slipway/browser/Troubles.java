package dev.slipway.browser;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Lets a test meet each trouble on request, so that its page can be looked at. */
@TestConfiguration
class Troubles {

  @Bean
  Troublemaker troublemaker() {
    return new Troublemaker();
  }

  @Controller
  @PreAuthorize("isAuthenticated()")
  static class Troublemaker {

    @GetMapping("/troubles/{status}")
    String meet(@PathVariable int status) {
      if (status == 500) {
        throw new IllegalStateException("met on purpose, by a test");
      }
      throw new ResponseStatusException(HttpStatus.valueOf(status));
    }
  }
}
