package dev.slipway.scoring;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.elicitation.Board.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.IntegrationTest;
import dev.slipway.comparison.sensitivity.CruxService;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.PoolRules;
import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.pathway.sensitivity.Crux;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.Origin;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PoolScoringIT extends IntegrationTest {

  @Autowired private Board board;
  @Autowired private ScoringService scoring;
  @Autowired private PoolService pools;
  @Autowired private Interests interests;
  @Autowired private ProposalFinder finder;
  @Autowired private CruxService crux;

  @Test
  void closingScoresThePoolFirstAndTheRubricBesideIt() {
    UUID id = board.shown();
    ScoreSet set = scoring.current(id).orElseThrow();

    assertThat(set.first()).isSameAs(set.reviewers());
    assertThat(set.all())
        .extracting(Score::basis)
        .containsExactly(Basis.REVIEWERS, Basis.RUBRIC, Basis.CLAIMS);
    assertThat(set.outdated()).isFalse();
    assertThat(set.first().inputs())
        .filteredOn(input -> input.origin() == Origin.REVIEWERS)
        .extracting(input -> input.part().key())
        .containsExactlyInAnyOrder(RATE, Board.LAG);
    assertThat(finder.all(List.of(id)).get(0).reviewed()).isTrue();
    assertThat(finder.all(List.of(id)).get(0).headline().bad().mean())
        .isEqualTo(set.first().answer().asProposed().bad().mean());
  }

  @Test
  void eachAloneIsKeptAndTheMixtureLiesBetween() {
    UUID id = board.asked();
    board.answer(board.ada, id, RATE, 0.001, 0.002, 0.005);
    board.answer(board.bo, id, RATE, 0.02, 0.06, 0.2);
    board.close(id, 2);
    Score pooled = scoring.current(id).orElseThrow().first();
    List<Double> alone =
        scoring.alone(pooled).stream().map(each -> each.bad().mean()).sorted().toList();

    assertThat(alone).hasSize(2);
    assertThat(alone.get(1)).isGreaterThan(2 * alone.get(0));
    assertThat(pooled.answer().asProposed().bad().mean())
        .as("the mean of the two, as the linear pool has it")
        .isCloseTo((alone.get(0) + alone.get(1)) / 2, within(0.1 * alone.get(1)));
    assertThat(finder.all(List.of(id)).get(0).reviewed())
        .as("two are fewer than the board asks for")
        .isFalse();
  }

  @Test
  void otherRulesScoreAgain() {
    UUID id = board.shown();
    double before = bad(id);
    as(
        board.chair,
        () ->
            pools.rule(
                id,
                new PoolRules(
                    Pooling.MIXTURE, Map.of(board.bo.id(), 20.0), 1, List.of(), "He knows")));
    assertThat(bad(id)).isGreaterThan(before);
    assertThat(scoring.current(id).orElseThrow().outdated()).isFalse();
  }

  @Test
  void lateInterestPutsTheScoreOutOfDate() {
    UUID id = board.shown();
    as(board.bo, () -> interests.declare(id, "I now work there"));
    assertThat(scoring.current(id).orElseThrow().outdated()).isTrue();
  }

  @Test
  void secondRoundIsNotScoredBeforeItIsOver() {
    UUID id = board.shown();
    double before = bad(id);
    board.openAgain(id);
    board.answer(board.ada, id, RATE, 0.02, 0.06, 0.2);
    scoring.score(id);
    assertThat(bad(id)).isEqualTo(before);
    board.close(id, 1);
    assertThat(bad(id)).isGreaterThan(before);
  }

  @Test
  void twoReviewersPartWhereTheyAnsweredDifferently() {
    UUID id = board.shown();
    Crux found = crux.betweenReviewers(id, board.ada.id(), board.bo.id());
    assertThat(found.disagreements()).extracting(one -> one.part().key()).contains(RATE);
    assertThat(found.first()).isLessThan(found.second());
  }

  private double bad(UUID id) {
    return scoring.current(id).orElseThrow().first().answer().asProposed().bad().mean();
  }
}
