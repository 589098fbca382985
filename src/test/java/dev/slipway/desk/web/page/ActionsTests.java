package dev.slipway.desk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.account.Role;
import dev.slipway.desk.web.next.NextStep;
import dev.slipway.desk.web.next.NextStep.Offer;
import dev.slipway.desk.web.next.Task;
import dev.slipway.desk.web.page.Actions.Action;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionsTests {

  @Test
  void submitterAsksWhatIfAndNeverFindsWithdrawAmongTheRest() {
    Actions actions = of(PagesForTests.scored(false), false, Role.SUBMITTER);

    assertThat(keys(actions))
        .startsWith("desk.ask")
        .contains("matters.title", "proposal.mark.set", "precedents.link")
        .doesNotContain("proposal.action.withdraw");
    assertThat(actions.withdraw() != null)
        .isEqualTo(PagesForTests.scored(false).head().mayWithdraw());
  }

  @Test
  void whoAnswersAloneIsOfferedNoScore() {
    assertThat(keys(of(PagesForTests.unscored(), true, Role.REVIEWER)))
        .containsExactly("estimates.title", "precedents.link");
  }

  @Test
  void auditorReadsAndChangesNothing() {
    Actions actions = of(PagesForTests.scored(false), false, Role.AUDITOR);

    assertThat(keys(actions))
        .contains("matters.title")
        .doesNotContain("desk.ask", "proposal.mark.set");
    assertThat(actions.withdraw()).isNull();
  }

  @Test
  void whatIsOutOfTurnIsInTheMenu() {
    Offer skip = new Offer(Task.SKIP_REVIEW, List.of(), "/end", false);
    NextStep next = new NextStep(null, "NO_REVIEWERS", List.of(skip), List.of());
    Actions actions = Actions.of(PagesForTests.unscored(), next, false, Set.of(Role.CHAIR));

    assertThat(actions.more()).contains(new Action("next.do.SKIP_REVIEW", "/end"));
  }

  private static Actions of(ProposalPage page, boolean veiled, Role... roles) {
    NextStep nothing = new NextStep(null, "CHAIR", List.of(), List.of());
    return Actions.of(page, nothing, veiled, Set.of(roles));
  }

  private static List<String> keys(Actions actions) {
    return actions.more().stream().map(Action::key).toList();
  }
}
