package dev.slipway.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Passwords;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The first administrator. A property of its own gives it an empty database of its own. */
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=slipway-setup")
class SetUpIT extends IntegrationTest {

  private static final String PASSWORD = "seven boats in the fog";

  @Autowired private MockMvc mvc;
  @Autowired private SetUp setUp;
  @Autowired private People people;
  @Autowired private Passwords passwords;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void aCodeIsGoodForThreeDays() {
    String code = setUp.begin();
    assertThat(setUp.opens(code)).isTrue();
    jdbc.update("update set_up_code set expires_at = expires_at - interval '73' hour");
    assertThat(setUp.opens(code)).isFalse();
  }

  @Test
  void whoeverHasTheLinkOfTheLogBecomesTheFirstAdministratorOnce() throws Exception {
    String former = setUp.begin();
    String code = setUp.begin();
    mvc.perform(get("/sign-in").with(anonymous()))
        .andExpect(content().string(containsString("Nobody has an account here yet")));
    mvc.perform(get("/setup").param("code", former).with(anonymous())).andExpect(status().isOk());
    mvc.perform(get("/setup").param("code", code).with(anonymous())).andExpect(status().isOk());
    mvc.perform(first(code, "short", "short"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("at least 12 characters")))
        .andExpect(content().string(containsString("value=\"Ada Lovelace\"")));
    assertThat(setUp.isNeeded()).isTrue();

    mvc.perform(first(code, PASSWORD, PASSWORD)).andExpect(redirectedUrl("/sign-in"));
    PersonCard ada = people.find("ada").orElseThrow();
    assertThat(ada.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CHAIR);
    assertThat(passwords.opens("ada", PASSWORD)).contains(ada);

    mvc.perform(get("/setup").param("code", code).with(anonymous())).andExpect(status().isGone());
    mvc.perform(first(former, PASSWORD, PASSWORD)).andExpect(status().isGone());
    mvc.perform(get("/setup").param("code", setUp.begin()).with(anonymous()))
        .andExpect(status().isGone());
    mvc.perform(first(code, PASSWORD, PASSWORD)).andExpect(status().isGone());
  }

  private static MockHttpServletRequestBuilder first(String code, String password, String again) {
    return post("/setup")
        .with(anonymous())
        .with(csrf())
        .param("code", code)
        .param("signInName", "Ada")
        .param("fullName", "Ada Lovelace")
        .param("roles", "CHAIR", "NO_SUCH_ROLE")
        .param("password", password)
        .param("repeated", again);
  }
}
