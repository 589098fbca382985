package dev.slipway.desk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.account.Role;
import dev.slipway.desk.web.decided.StandingForTests;
import dev.slipway.desk.web.page.Actions.Action;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionsTests {

  @Test
  void submitterAsksWhatIfAndNeverFindsWithdrawAmongTheRest() {
    Actions actions = of(PagesForTests.scored(false), false, Role.SUBMITTER);

    assertThat(primary(actions)).isEqualTo("desk.ask");
    assertThat(keys(actions)).contains("matters.title", "proposal.mark.set", "precedents.link");
    assertThat(keys(actions)).doesNotContain("proposal.action.withdraw", "desk.ask");
    assertThat(actions.withdraw() != null)
        .isEqualTo(PagesForTests.scored(false).head().mayWithdraw());
  }

  @Test
  void whoAnswersAloneIsSentToTheQuestionsAndIsOfferedNoScore() {
    Actions actions = of(PagesForTests.unscored(), true, Role.REVIEWER);

    assertThat(primary(actions)).isEqualTo("estimates.veiled.answer");
    assertThat(keys(actions)).containsExactly("precedents.link");
  }

  @Test
  void auditorReadsAndChangesNothing() {
    Actions actions = of(PagesForTests.scored(false), false, Role.AUDITOR);

    assertThat(primary(actions)).isEqualTo("matters.title");
    assertThat(keys(actions)).doesNotContain("desk.ask", "proposal.mark.set");
    assertThat(actions.more()).noneMatch(Action::post);
    assertThat(actions.withdraw()).isNull();
  }

  @Test
  void whoeverHasNothingToDoGetsNoButton() {
    assertThat(of(PagesForTests.unscored(), false, Role.AUDITOR).primary()).isNull();
  }

  private static Actions of(ProposalPage page, boolean veiled, Role... roles) {
    return Actions.of(page, StandingForTests.undecided(), veiled, Set.of(roles));
  }

  private static String primary(Actions actions) {
    Action first = actions.primary();
    return first == null ? "" : first.key();
  }

  private static List<String> keys(Actions actions) {
    return actions.more().stream().map(Action::key).toList();
  }
}
