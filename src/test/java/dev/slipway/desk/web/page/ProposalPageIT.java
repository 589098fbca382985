package dev.slipway.desk.web.page;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.desk.CountedStatements;
import dev.slipway.elicitation.Board;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.PastScore;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the page of a proposal reads, on each database. */
class ProposalPageIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private Board board;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private PageReader pages;

  @Test
  void takesAsManyStatementsHoweverMuchWasChosenAndHoweverOftenItWasScored() throws Exception {
    UUID id = board.shown();
    statements(id);
    choose(id, "filters");
    scoring.score(id);
    int few = statements(id);

    choose(id, "filters", "monitoring", "delay-6");
    scoring.score(id);
    scoring.score(id);

    assertThat(statements(id)).isEqualTo(few).isLessThan(42);
  }

  @Test
  void asksForLittleUntilSomethingChangesThatItShows() throws Exception {
    UUID id = board.shown();
    scoring.score(id);
    UUID other = board.begun();
    int first = statements(id, board.chair);

    assertThat(statements(id, board.chair)).isLessThan(12);
    as(board.submitter, () -> proposals.submit(other, null));
    assertThat(statements(id, board.chair)).as("another model's").isLessThan(14);
    assertThat(statements(id, board.submitter)).as("another reader").isLessThan(first);
    choose(id, "filters");
    assertThat(statements(id, board.chair)).as("its own").isGreaterThan(30);
  }

  @Test
  void saysAtOnceWhatHasChanged() throws Exception {
    UUID id = board.shown();
    scoring.score(id);
    assertThat(page(id)).doesNotContain("Score again").contains("Carl");
    choose(id, "filters", "monitoring");
    assertThat(page(id)).contains("Score again");
  }

  @Test
  void linesOfHistorySayWhatTheScoresSay() {
    UUID id = board.shown();
    ScoreSet first = scoring.score(id);
    board.openAgain(id);
    board.answer(board.bo, id, Board.RATE, 0.001, 0.003, 0.009);
    board.close(id, 1);
    ScoreSet second = scoring.score(id);

    List<PastScore> history = scoring.history(id);

    List<Score> made = Stream.concat(second.all().stream(), first.all().stream()).toList();
    assertThat(history)
        .extracting(PastScore::id)
        .containsAll(made.stream().map(Score::id).toList());
    assertThat(history).isSortedAccordingTo(Comparator.comparing(PastScore::madeAt).reversed());
    assertThat(history.get(0).madeAt()).isEqualTo(second.rubric().madeAt());
    for (Score score : made) {
      PastScore line =
          history.stream().filter(each -> each.id().equals(score.id())).findFirst().orElseThrow();
      assertThat(line.bad()).isEqualTo(score.brief().bad());
      assertThat(line.good()).isEqualTo(score.brief().good());
      assertThat(line.basis()).isEqualTo(score.basis());
    }
  }

  @Test
  void showsOlderScoresWithThoseMadeTogetherWithThem() throws Exception {
    UUID id = board.shown();
    ScoreSet first = scoring.score(id);
    ScoreSet second = scoring.score(id);

    ProposalPage older = pages.asScored(id, first.claims().id()).orElseThrow();
    ProposalPage newest = pages.asScored(id, second.rubric().id()).orElseThrow();

    assertThat(older.old()).isTrue();
    assertThat(older.score().made().id()).isEqualTo(first.reviewers().id());
    assertThat(older.claimsScore().made().id()).isEqualTo(first.claims().id());
    assertThat(older.reviewed().reviewers()).isEqualTo(3);
    assertThat(newest.old()).isFalse();
    assertThat(newest.score()).isEqualTo(pages.newest(id).orElseThrow().score());
    assertThat(pages.asScored(board.submitted(), first.rubric().id())).isEmpty();
    mvc.perform(get("/proposals/{id}/scores/{score}", id, first.rubric().id()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("By 3 reviewers together")))
        .andExpect(content().string(not(containsString("??"))));
  }

  private void choose(UUID id, String... slugs) {
    as(board.submitter, () -> proposals.chooseModifications(id, List.of(slugs)));
  }

  private int statements(UUID id) throws Exception {
    return CountedStatements.in(
        () -> mvc.perform(get("/proposals/{id}", id)).andExpect(status().isOk()));
  }

  private int statements(UUID id, PersonCard reader) throws Exception {
    return CountedStatements.in(
        () -> mvc.perform(get("/proposals/{id}", id).with(by(reader))).andExpect(status().isOk()));
  }

  private String page(UUID id) throws Exception {
    return mvc.perform(get("/proposals/{id}", id).with(by(board.submitter)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
