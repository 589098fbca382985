package dev.slipway.desk.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.account.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstStepTests {

  @Test
  void nobodyIsSentToReadAScoreThatTheyCannotSee() {
    assertThat(keys(false, Role.REVIEWER)).containsExactly("ASK");
    assertThat(keys(true, Role.REVIEWER)).containsExactly("READ", "ASK");
    assertThat(keys(true, Role.AUDITOR)).containsExactly("READ");
  }

  @Test
  void whoProposesGetsToAScoreByTheSteps() {
    assertThat(keys(false, Role.SUBMITTER)).containsExactly("DESCRIBE", "PROPOSE", "READ", "ASK");
  }

  private static List<String> keys(boolean readable, Role role) {
    return FirstStep.ALL.stream()
        .filter(each -> each.isFor(Set.of(role), readable))
        .map(FirstStep::key)
        .toList();
  }
}
