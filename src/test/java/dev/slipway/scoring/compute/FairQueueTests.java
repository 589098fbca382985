package dev.slipway.scoring.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class FairQueueTests {

  private final FairQueue rounds = new FairQueue();
  private final PriorityQueue<Asked> waiting =
      new PriorityQueue<>(Comparator.comparingLong(Asked::round).thenComparingInt(Asked::number));
  private int asked;

  private record Asked(String who, long round, int number) {}

  @Test
  void whoAsksOnceIsServedAfterTheFirstOfWhoAskedForMuch() {
    ask("anna", 4);
    ask("ben", 1);

    assertThat(served(5)).containsExactly("anna", "ben", "anna", "anna", "anna");
  }

  @Test
  void peopleTakeTurns() {
    ask("anna", 3);
    ask("ben", 2);
    ask("cleo", 3);

    assertThat(served(8))
        .containsExactly("anna", "ben", "cleo", "anna", "ben", "cleo", "anna", "cleo");
  }

  @Test
  void whoComesLaterJoinsInThePresentRoundAndHasSavedUpNothing() {
    ask("anna", 6);
    assertThat(served(3)).containsExactly("anna", "anna", "anna");
    ask("ben", 3);

    // By the round in which Anna is, the third; her fourth is due in the next one.
    assertThat(served(6)).containsExactly("ben", "anna", "ben", "anna", "ben", "anna");
  }

  @Test
  void whoIsServedAtOnceIsNotPutBackForHavingAskedBefore() {
    for (int i = 0; i < 10; i++) {
      ask("anna", 1);
      assertThat(served(1)).containsExactly("anna");
    }
    ask("anna", 1);
    ask("ben", 1);

    // Anna had a turn in the present round, Ben had none.
    assertThat(served(2)).containsExactly("ben", "anna");
  }

  private void ask(String who, int times) {
    for (int i = 0; i < times; i++) {
      waiting.add(new Asked(who, rounds.next(who), asked++));
    }
  }

  private List<String> served(int count) {
    List<String> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Asked next = waiting.remove();
      rounds.begun(next.round());
      order.add(next.who());
    }
    return order;
  }
}
