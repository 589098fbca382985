package dev.slipway.elicitation;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.join;
import static dev.slipway.elicitation.Board.LAG;
import static dev.slipway.elicitation.Board.RATE;
import static dev.slipway.elicitation.Board.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.elicitation.ElicitationEvent.RoundClosed;
import dev.slipway.elicitation.answer.Answer;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.elicitation.discussion.Comment;
import dev.slipway.elicitation.discussion.Discussion;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RoundsIT extends IntegrationTest {

  @Autowired private Board board;
  @Autowired private RoundService rounds;
  @Autowired private AnswerService answers;
  @Autowired private PoolService pools;
  @Autowired private Discussion discussion;
  @Autowired private Interests interests;
  @Autowired private ProposalService proposals;
  @Autowired private People people;
  @Autowired private ApplicationEvents events;
  @Autowired private JdbcClient jdbc;

  @Test
  void chairAloneOpensRound() {
    UUID id = board.submitted();
    LocalDate day = LocalDate.now();
    List<UUID> one = List.of(board.ada.id());

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> as(board.ada, () -> rounds.openFirst(id, one, day)));
    assertThat(rounds.panel(id)).isEmpty();
    board.open(id);
    assertThat(state(id)).isEqualTo(ProposalState.ROUND_ONE);
  }

  @Test
  void whoHasAnInterestIsNotAsked() {
    UUID id = board.submitted();
    PersonCard both = join(people, "Both", Role.REVIEWER, Role.SUBMITTER);
    as(both, () -> interests.declare(id, "I own shares"));

    assertThat(rounds.eligible(id)).contains(board.ada).doesNotContain(both, board.chair);
    assertRefused("elicitation.refused.ineligible", id, List.of(both.id()), LocalDate.now());
    assertRefused("elicitation.refused.ineligible", id, List.of(board.chair.id()), LocalDate.now());
  }

  @Test
  void roundNeedsSomebodyAndADayAhead() {
    UUID id = board.submitted();
    assertRefused("elicitation.refused.nobody", id, List.of(), LocalDate.now());
    assertRefused(
        "elicitation.refused.date", id, List.of(board.ada.id()), LocalDate.now().minusDays(1));
  }

  @Test
  void whoLeadsARoundHasNoInterestInIt() {
    UUID id = board.submitted();
    PersonCard lead = join(people, "Lead", Role.CHAIR);
    as(lead, () -> interests.declare(id, "My brother’s firm"));
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(
            () -> as(lead, () -> rounds.openFirst(id, List.of(board.ada.id()), LocalDate.now())))
        .withMessage("elicitation.refused.recused");
  }

  @Test
  void nobodySeesAnothersAnswerWhileTheRoundIsOpen() {
    UUID id = board.asked();
    board.answer(board.ada, id, RATE, 0.001, 0.002, 0.005);

    for (PersonCard reader : List.of(board.bo, board.chair, board.submitter, board.ada)) {
      assertThat(as(reader, () -> answers.shown(id))).isEmpty();
    }
    assertThat(as(board.bo, () -> answers.mine(id))).isEmpty();
    assertThat(
            as(board.ada, () -> answers.mine(id)).get(Question.parse(RATE).orElseThrow()).answer())
        .isEqualTo(saying(0.001, 0.002, 0.005));
    assertThat(pools.find(id)).isEmpty();
  }

  @Test
  void trailSaysNothingOfWhatWasAnswered() {
    UUID id = board.asked();
    board.answer(board.ada, id, RATE, 0.001, 0.0023, 0.005);
    board.answer(board.ada, id, RATE, 0.001, 0.0023, 0.006);
    as(board.ada, () -> rounds.finish(id));
    assertThat(
            events.stream(ElicitationEvent.AnswerGiven.class)
                .flatMap(given -> given.changes().stream()))
        .isEmpty();
    assertThat(events.stream(ElicitationEvent.AnswerGiven.class)).hasSize(2);
  }

  @Test
  void onlyWhoIsAskedAnswers() {
    UUID id = board.asked();
    PersonCard other = join(people, "Other", Role.REVIEWER);
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> board.answer(other, id, RATE, 0.1, 0.2, 0.3))
        .withMessage("elicitation.refused.notAsked");
    as(board.ada, () -> interests.declare(id, "I now work there"));
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> board.answer(board.ada, id, RATE, 0.1, 0.2, 0.3))
        .withMessage("elicitation.refused.recused");
  }

  @Test
  void unsoundAnswersAndUnknownQuestionsAreRefused() {
    UUID id = board.asked();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> board.answer(board.ada, id, RATE, 0.1, 0.100001, 20));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> board.answer(board.ada, id, "threats.bio.ratePerYear", 0.1, 0.2, 0.3));
    assertThat(as(board.ada, () -> answers.mine(id))).isEmpty();
  }

  @Test
  void closingShowsEverybodysAnswers() {
    UUID id = board.asked();
    board.answer(board.ada, id, RATE, 0.001, 0.002, 0.005);
    board.answer(board.bo, id, RATE, 0.02, 0.06, 0.2);
    board.close(id, 2);

    assertThat(state(id)).isEqualTo(ProposalState.DISCUSSION);
    assertThat(as(board.cy, () -> answers.shown(id)))
        .extracting(Estimate::personId)
        .containsExactly(board.ada.id(), board.bo.id());
    RoundClosed closed = events.stream(RoundClosed.class).findFirst().orElseThrow();
    assertThat(closed.ending()).isEqualTo(Ending.CHAIR);
    assertThat(closed.changes())
        .extracting("after")
        .anyMatch(text -> text.toString().endsWith(": 1"));
  }

  @Test
  void chairIsToldIfSomebodyAnsweredMeanwhile() {
    UUID id = board.asked();
    board.answer(board.ada, id, RATE, 0.001, 0.002, 0.005);

    assertThatExceptionOfType(RoundChanged.class).isThrownBy(() -> board.close(id, 0));
    assertThat(state(id)).isEqualTo(ProposalState.ROUND_ONE);
  }

  @Test
  void answerAfterTheCloseIsRefused() {
    UUID id = board.shown();
    assertThatExceptionOfType(RoundOverException.class)
        .isThrownBy(() -> board.answer(board.ada, id, LAG, 3, 9, 30));
    assertThatExceptionOfType(RoundOverException.class)
        .isThrownBy(() -> as(board.ada, () -> answers.takeBack(id, RATE)));
    assertThat(as(board.ada, () -> answers.shown(id))).hasSize(3);
  }

  @Test
  void slipwayClosesWhatIsDue() {
    UUID id = board.asked();
    UUID other = board.asked();
    jdbc.sql("update panel_round set closes_on = ? where proposal_id = ?")
        .param(LocalDate.now().minusDays(1))
        .param(id)
        .update();
    assertThatExceptionOfType(RoundOverException.class)
        .as("the day is past, whether or not the job has run")
        .isThrownBy(() -> board.answer(board.ada, id, RATE, 0.1, 0.2, 0.3));

    RoundJobs.closeDue(rounds);

    assertThat(state(id)).isEqualTo(ProposalState.DISCUSSION);
    assertThat(rounds.panel(id).orElseThrow().round().ending()).isEqualTo(Ending.DATE);
    assertThat(state(other)).isEqualTo(ProposalState.ROUND_ONE);
  }

  @Test
  void poolTakesTheSecondRoundAndTheFirstOfWhoDidNotAnswerAgain() {
    UUID id = board.shown();
    board.openAgain(id);
    board.answer(board.bo, id, RATE, 0.01, 0.03, 0.1);
    assertThat(rate(pools.find(id).orElseThrow(), board.bo))
        .as("private until the round is over")
        .isEqualTo(Quantity.of(0.02, 0.06, 0.2));

    board.close(id, 1);

    assertThat(state(id)).isEqualTo(ProposalState.SCORED);
    ReviewerPool pool = pools.find(id).orElseThrow();
    assertThat(pool.people()).hasSize(3);
    assertThat(rate(pool, board.bo)).isEqualTo(Quantity.of(0.01, 0.03, 0.1));
    assertThat(rate(pool, board.ada)).isEqualTo(Quantity.of(0.001, 0.002, 0.005));
  }

  @Test
  void whoDoesNotKnowAnyMoreIsNotHeard() {
    UUID id = board.shown();
    board.openAgain(id);
    as(board.bo, () -> answers.give(id, RATE, new Answer(null, "", List.of())));
    as(board.ada, () -> interests.declare(id, "Late, but true"));
    board.close(id, 1);

    ReviewerPool pool = pools.find(id).orElseThrow();
    assertThat(pool.people()).containsExactly(board.cy.id());
    assertThat(pool.reviewers()).extracting(Reviewer::id).containsExactly("reviewer-3");
  }

  @Test
  void claimCountsOnlyIfTheChairAdoptsIt() {
    UUID id = board.shown();
    assertThat(pools.find(id).orElseThrow().submitter()).isNull();

    as(board.chair, () -> pools.rule(id, rules(Pooling.CONSENSUS, Map.of(), List.of(RATE), "")));

    ReviewerPool pool = pools.find(id).orElseThrow();
    assertThat(pool.pooling()).isEqualTo(Pooling.CONSENSUS);
    Reviewer last = pool.reviewers().get(pool.reviewers().size() - 1);
    assertThat(last).isEqualTo(pool.submitter());
    assertThat(last.id()).isEqualTo("submitter");
    assertThat(last.answers().questions()).extracting(Question::key).containsExactly(RATE);
    assertThat(events.stream(ElicitationEvent.ClaimsAdopted.class)).hasSize(1);
    assertThat(events.stream(ElicitationEvent.PoolingChosen.class)).hasSize(1);
    assertThat(events.stream(ElicitationEvent.WeightsSet.class)).isEmpty();
  }

  @Test
  void unequalWeightsNeedAReason() {
    UUID id = board.shown();
    Map<UUID, Double> unequal = Map.of(board.ada.id(), 2.0);
    PoolRules silent = rules(Pooling.MIXTURE, unequal, List.of(), " ");
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> as(board.chair, () -> pools.rule(id, silent)))
        .withMessage("elicitation.refused.rules.reason");
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> as(board.ada, () -> pools.rule(id, silent)))
        .withMessage("elicitation.refused.chair");

    as(
        board.chair,
        () -> pools.rule(id, rules(Pooling.MIXTURE, unequal, List.of(), "She built it")));
    assertThat(pools.find(id).orElseThrow().reviewers())
        .extracting(Reviewer::weight)
        .containsExactly(2.0, 1.0, 1.0);
    assertThat(rounds.panel(id).orElseThrow().rules().reason()).isEqualTo("She built it");
  }

  @Test
  void rulesWaitForAnswersAndEndWithTheDecision() {
    UUID id = board.asked();
    PoolRules usual = rules(Pooling.MIXTURE, Map.of(), List.of(), "");
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> as(board.chair, () -> pools.rule(id, usual)))
        .withMessage("elicitation.refused.rules.early");
  }

  @Test
  void peopleTalkBetweenTheRounds() {
    UUID id = board.asked();
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> as(board.ada, () -> discussion.say(id, RATE, "Well")));
    board.close(id, 0);
    as(board.ada, () -> discussion.say(id, RATE, "Why so high?"));
    assertThat(discussion.of(id))
        .extracting(Comment::personId, Comment::body)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(board.ada.id(), "Why so high?"));
    board.openAgain(id);
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> as(board.bo, () -> discussion.say(id, RATE, "I say 5")));
  }

  @Test
  void proposalMovesOnlyAsItsRoundsDo() {
    UUID id = board.submitted();
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> as(board.chair, () -> proposals.move(id, Transition.OPEN_ROUND_ONE)));
    board.open(id);
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> as(board.chair, () -> proposals.move(id, Transition.DISCUSS)));
    board.close(id, 0);
    as(board.chair, () -> proposals.move(id, Transition.FINISH_ESTIMATES));
    assertThat(state(id)).isEqualTo(ProposalState.SCORED);
  }

  @Test
  void withdrawalEndsTheRound() {
    UUID id = board.asked();
    as(board.submitter, () -> proposals.withdraw(id, null));
    assertThat(rounds.panel(id).orElseThrow().round().ending()).isEqualTo(Ending.WITHDRAWN);
  }

  private void assertRefused(String code, UUID id, List<UUID> reviewers, LocalDate day) {
    assertThatExceptionOfType(ElicitationRefused.class)
        .isThrownBy(() -> as(board.chair, () -> rounds.openFirst(id, reviewers, day)))
        .withMessage(code);
  }

  private static PoolRules rules(
      Pooling pooling, Map<UUID, Double> weights, List<String> claims, String reason) {
    return new PoolRules(
        pooling,
        weights,
        1,
        claims.stream().map(key -> Question.parse(key).orElseThrow()).toList(),
        reason);
  }

  private static Quantity rate(ReviewerPool pool, PersonCard who) {
    return pool.byPerson().get(who.id()).answers().answer(Question.parse(RATE).orElseThrow());
  }

  private ProposalState state(UUID id) {
    return proposals.find(id).orElseThrow().state();
  }
}
