package dev.slipway.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Confirmation;
import dev.slipway.decision.DecisionBounds;
import dev.slipway.decision.Verdict;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By which days a decision is looked at again. */
class DueReviewTests {

  private static final Instant TAKEN = Instant.parse("2027-01-31T10:00:00Z");
  private static final LocalDate END = LocalDate.of(2027, 7, 31);

  @Test
  void policyThatNamesNoMonthsAndADecisionWithoutEndAskForNothing() {
    assertThat(dues(decision(null, 1), 0)).isEmpty();
  }

  @Test
  void monthsCountFromTheDayOnWhichTheBoardLookedAndEndWithTheMonth() {
    assertThat(dues(decision(null, 1), 1))
        .extracting(DueReview::reason, DueReview::on)
        .containsExactly(tuple(ReviewReason.PERIODIC, LocalDate.of(2027, 2, 28)));
  }

  @Test
  void endAndPeriodicReviewAreTwoDaysUnlessTheyFallTogether() {
    assertThat(dues(decision(END, 1), 3))
        .extracting(DueReview::reason, DueReview::on)
        .containsExactly(
            tuple(ReviewReason.EXPIRED, END),
            tuple(ReviewReason.PERIODIC, LocalDate.of(2027, 4, 30)));
    assertThat(dues(decision(END, 1), 6))
        .extracting(DueReview::reason)
        .containsExactly(ReviewReason.EXPIRED);
  }

  @Test
  void boardHasLookedOnceAsManyChairsAsMustSignHaveSaidThatItStands() {
    Confirmation ada = says("Ada", "2027-03-01T10:00:00Z");
    Confirmation adaAgain = says("Ada", "2027-03-02T10:00:00Z");
    Confirmation ben = says("Ben", "2027-03-05T10:00:00Z");
    assertThat(dues(decision(null, 2, ada, adaAgain), 6))
        .extracting(DueReview::on)
        .containsExactly(END);
    assertThat(dues(decision(null, 2, ada, adaAgain, ben), 6))
        .extracting(DueReview::on)
        .containsExactly(LocalDate.of(2027, 9, 5));
    assertThat(dues(decision(null, 1, ada), 6))
        .extracting(DueReview::on)
        .containsExactly(LocalDate.of(2027, 9, 1));
  }

  private static List<DueReview> dues(Decision decision, int months) {
    Policy policy =
        new Policy(Policy.MARGIN, 0.01, 0.04, 10, 0.0025, 0.1, 1, 3, 120, 1, 12, months, true);
    return DueReview.of(decision, policy).toList();
  }

  private static Confirmation says(String name, String at) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes());
    return new Confirmation(id, name, "It stands", Instant.parse(at));
  }

  private static Decision decision(LocalDate end, int quorum, Confirmation... confirmations) {
    return new Decision(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        Decision.Status.IN_EFFECT,
        Verdict.APPROVE,
        null,
        "Reasons",
        "",
        new Decision.Basis(UUID.randomUUID(), "abc", 1, BoardVerdict.WITHIN, "1:abc"),
        List.of(),
        new DecisionBounds(List.of(), end, Set.of(), List.of(), Set.of()),
        "def",
        quorum,
        List.of(),
        List.of(),
        Stream.of(confirmations).toList(),
        TAKEN,
        TAKEN);
  }
}
