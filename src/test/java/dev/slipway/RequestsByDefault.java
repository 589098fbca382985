package dev.slipway;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.slipway.account.TestPeople;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Requests of MockMvc come from somebody who holds every role, with a token good for everything
 * where one counts, unless they say from whom.
 */
@TestConfiguration
public class RequestsByDefault {

  @Bean
  MockMvcBuilderCustomizer byEveryRole() {
    return builder ->
        builder.defaultRequest(
            get("/").with(TestPeople.byToken(TestPeople.someone(TestPeople.everyRole()))));
  }
}
