package dev.slipway.comparison.sensitivity;

import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.slipway.IntegrationTest;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.elicitation.answer.AskedQuestions.Asked;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.ProposalService;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class QuestionOrderIT extends IntegrationTest {

  @Autowired private Board board;
  @Autowired private AskedQuestions questions;
  @Autowired private ProposalService proposals;
  @Autowired private MattersService matters;
  @Autowired private Scheduler scheduler;
  @Autowired private MockMvc mvc;

  @Test
  void whoIsAskedIsAskedFirstWhatMattersMost() throws Exception {
    UUID id = board.submitted();
    assertThat(of(id).ranked()).isFalse();
    board.open(id);
    rank(id);

    AskedQuestions.Questions asked = of(id);

    assertThat(asked.ranked()).isTrue();
    List<Double> shares = asked.all().stream().map(Asked::share).toList();
    assertThat(shares).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(shares.get(0)).isGreaterThan(shares.get(5)).isGreaterThan(0.03);
    Set<Question> all = asked.all().stream().map(Asked::question).collect(Collectors.toSet());
    assertThat(asked.covered(all)).isBetween(0.3, 1.0 + 1e-9);
    assertThat(asked.covered(Set.of(asked.all().get(0).question()))).isEqualTo(shares.get(0));
    assertThat(share(asked, "reach.misuse.API")).as("the plan never gets there").isZero();
    assertThat(share(asked, "reach.misuse.HOSTED")).isPositive();

    board.answer(board.ada, id, Board.RATE, 0.001, 0.002, 0.005);
    assertThat(
            mvc.perform(get("/proposals/" + id + "/estimates").with(by(board.ada)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("Your answers so far cover about");
  }

  @Test
  void withoutARankingLevelsThatThePlanReachesComeFirst() {
    AskedQuestions.Questions asked = of(board.submitted());
    assertThat(asked.all().stream().filter(Asked::matters).map(Asked::key))
        .contains("reach.misuse.HOSTED", "scopeLimit.misuse.DOMAIN", Board.LAG)
        .doesNotContain("reach.misuse.API", "scopeLimit.misuse.BROAD");
    assertThat(asked.all().stream().map(Asked::key)).contains("reach.misuse.API");
  }

  /** The job that the round has left for later, now. */
  private void rank(UUID id) {
    scheduler.reschedule(TaskInstanceId.of("matters", id.toString()), Instant.now());
    Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> matters.newest(id).isPresent());
  }

  private AskedQuestions.Questions of(UUID id) {
    return questions.of(proposals.find(id).orElseThrow());
  }

  private static double share(AskedQuestions.Questions asked, String key) {
    return asked.all().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow()
        .share();
  }
}
