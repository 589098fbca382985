package dev.slipway.desk.web.home;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.web.home.GettingStarted.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** First steps of a person who joins others that have done theirs. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class GettingStartedIT extends IntegrationTest {

  private static final Set<Role> ROLES = EnumSet.of(Role.SUBMITTER, Role.CHAIR);

  @Autowired private GettingStarted started;
  @Autowired private DecisionWorld world;
  @Autowired private MockMvc mvc;

  private PersonCard first;
  private PersonCard second;
  private UUID scored;

  @BeforeEach
  void people() {
    first = world.person("Ida", Role.SUBMITTER, Role.CHAIR);
    second = world.person("Joe", Role.SUBMITTER, Role.CHAIR);
    scored = world.ready(first, first);
  }

  @Test
  void whatOthersDidIsNotTickedForTheNext() throws Exception {
    assertThat(done(first)).contains("PROPOSE");
    assertThat(done(second)).isEmpty();
    String read =
        mvc.perform(post("/getting-started/read").with(by(second)).with(csrf()))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(read).startsWith("/proposals/");
    assertThat(done(second)).containsExactly("READ");
    mvc.perform(post("/getting-started/read").with(by(second)).with(csrf()))
        .andExpect(redirectedUrl(read));
    mvc.perform(
            post("/proposals/{id}/ask", scored)
                .with(by(second))
                .with(csrf())
                .header("HX-Request", "true")
                .param("chosen", "delay-6"))
        .andExpect(status().isOk());
    assertThat(done(second)).containsExactly("READ", "ASK");
    assertThat(done(first)).doesNotContain("READ", "ASK");
  }

  @Test
  void aQuestionAboutNothingIsNoWhatIf() throws Exception {
    mvc.perform(
            post("/proposals/{id}/ask", scored)
                .with(by(second))
                .with(csrf())
                .header("HX-Request", "true"))
        .andExpect(status().isOk());
    assertThat(done(second)).isEmpty();
  }

  @Test
  void theListIsDismissedForWhoeverDismissesIt() {
    as(second, started::dismiss);
    assertThat(steps(second)).isEmpty();
    assertThat(steps(first)).isNotEmpty();
  }

  private List<String> done(PersonCard person) {
    return steps(person).stream().filter(Step::done).map(Step::key).toList();
  }

  private List<Step> steps(PersonCard person) {
    return as(person, () -> started.steps(ROLES));
  }
}
