package dev.slipway.review;

import dev.slipway.decision.Decision;
import dev.slipway.rubric.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day by which the board is to have looked again at a decision.
 *
 * @param on the last day on which all is well
 */
public record DueReview(Decision decision, ReviewReason reason, LocalDate on) {

  /** Those of a decision in force; where both are on one day, its end alone. */
  static Stream<DueReview> of(Decision decision, Policy policy) {
    Optional<DueReview> end =
        Optional.ofNullable(decision.bounds().validUntil())
            .map(day -> new DueReview(decision, ReviewReason.EXPIRED, day));
    return Stream.concat(
        end.stream(),
        periodic(decision, policy)
            .filter(each -> end.filter(one -> one.on().equals(each.on())).isEmpty())
            .stream());
  }

  private static Optional<DueReview> periodic(Decision decision, Policy policy) {
    if (policy.reviewMonths() == Policy.UNLIMITED) {
      return Optional.empty();
    }
    Instant looked = Objects.requireNonNull(decision.lookedAt());
    LocalDate day = looked.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate due = day.plusMonths(policy.reviewMonths());
    return Optional.of(new DueReview(decision, ReviewReason.PERIODIC, due));
  }

  /** Whether the day has passed. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(on);
  }
}
