package dev.slipway.elicitation;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.elicitation.Board.RATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A reviewer answers at the moment at which the chair closes the round. */
class AnswerAsRoundClosesIT extends IntegrationTest {

  @Autowired private Board board;
  @Autowired private RoundService rounds;
  @Autowired private AnswerService answers;
  @Autowired private ProposalService proposals;

  @RepeatedTest(10)
  void exactlyOneWinsAndTheOtherIsTold() throws Exception {
    UUID id = board.asked();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Boolean> answer =
          two.submit(
              at(
                  start,
                  () -> {
                    try {
                      board.answer(board.ada, id, RATE, 0.001, 0.002, 0.005);
                      return true;
                    } catch (RoundOverException told) {
                      return false;
                    }
                  }));
      Future<Boolean> close =
          two.submit(
              at(
                  start,
                  () -> {
                    try {
                      board.close(id, 0);
                      return true;
                    } catch (RoundChanged told) {
                      return false;
                    }
                  }));
      boolean answered = answer.get();
      assertThat(close.get()).isNotEqualTo(answered);
      assertThat(as(board.ada, () -> answers.mine(id))).hasSize(answered ? 1 : 0);
      assertThat(rounds.panel(id).orElseThrow().round().isOpen()).isEqualTo(answered);
      assertThat(proposals.find(id).orElseThrow().state())
          .isEqualTo(answered ? ProposalState.ROUND_ONE : ProposalState.DISCUSSION);
    } finally {
      two.shutdownNow();
    }
  }

  @RepeatedTest(5)
  void twoChairsOpenOneRound() throws Exception {
    UUID id = board.submitted();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> opening =
          at(
              start,
              () -> {
                try {
                  board.open(id);
                  return true;
                } catch (RuntimeException told) {
                  return false;
                }
              });
      Future<Boolean> one = two.submit(opening);
      Future<Boolean> other = two.submit(opening);
      assertThat(one.get()).isNotEqualTo(other.get());
      assertThat(rounds.panel(id).orElseThrow().seats()).hasSize(3);
    } finally {
      two.shutdownNow();
    }
  }

  private static Callable<Boolean> at(CyclicBarrier start, Callable<Boolean> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }
}
