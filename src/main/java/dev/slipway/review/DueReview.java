package dev.slipway.review;

import dev.slipway.decision.Decision;
import dev.slipway.rubric.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The day by which the board is due to review a decision.
 *
 * @param on the last day on which all is well
 */
public record DueReview(Decision decision, ReviewReason reason, LocalDate on) {

  /** Those of a decision in force; where both are on one day, its end alone. */
  static Stream<DueReview> of(Decision decision, Policy policy) {
    LocalDate end = decision.bounds().validUntil();
    return Stream.concat(
        Stream.ofNullable(end).map(day -> new DueReview(decision, ReviewReason.EXPIRED, day)),
        decision.nextReview(policy).stream()
            .filter(day -> !day.equals(end))
            .map(day -> new DueReview(decision, ReviewReason.PERIODIC, day)));
  }

  /** Whether the day has passed. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(on);
  }
}
