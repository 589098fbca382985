package dev.slipway.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Passwords;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.Scope;
import dev.slipway.exchange.Demonstration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** Who can be tried in a demonstration; its data are loaded elsewhere. */
@ActiveProfiles("demo")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationPeopleIT extends IntegrationTest {

  private static final Pattern TOKEN = Pattern.compile("slp_[A-Za-z0-9]{32,}");

  @Autowired private MockMvc mvc;
  @Autowired private DemonstrationPeople demonstration;
  @Autowired private People people;
  @Autowired private Passwords passwords;
  @Autowired private ApiTokens tokens;
  @Autowired private SetUp setUp;
  @MockitoBean private Demonstration data;

  @Test
  void thereIsOneForEachRoleAndAButtonSignsThemIn() throws Exception {
    for (Role role : Role.values()) {
      PersonCard person =
          people.with(role).stream()
              .filter(each -> each.roles().size() == 1)
              .findFirst()
              .orElseThrow();
      assertThat(passwords.opens(person.signInName(), DemonstrationPeople.PASSWORD))
          .contains(person);
      mvc.perform(get("/sign-in").with(anonymous()))
          .andExpect(content().string(containsString("Sign in as " + person.fullName())))
          .andExpect(content().string(containsString(DemonstrationPeople.PASSWORD)));
      mvc.perform(
              post("/sign-in")
                  .with(anonymous())
                  .with(csrf())
                  .param("name", person.signInName())
                  .param("password", DemonstrationPeople.PASSWORD))
          .andExpect(redirectedUrl("/"));
    }
    assertThat(setUp.isNeeded()).isFalse();
  }

  @Test
  void eachStartPrintsAGoodTokenInPlaceOfTheFormer(CapturedOutput output) {
    demonstration.join();
    String former = last(output);
    assertThat(tokens.use(former))
        .hasValueSatisfying(bearer -> assertThat(bearer.scope()).isEqualTo(Scope.WRITE));

    demonstration.join();
    assertThat(tokens.use(former)).isEmpty();
    assertThat(tokens.use(last(output))).isPresent();
    assertThat(people.all()).hasSize(Role.values().length);
  }

  private static String last(CapturedOutput output) {
    Matcher found = TOKEN.matcher(output.getOut());
    String last = "";
    while (found.find()) {
      last = found.group();
    }
    return last;
  }
}
