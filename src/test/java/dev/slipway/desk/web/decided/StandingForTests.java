package dev.slipway.desk.web.decided;

import dev.slipway.desk.web.decided.DecisionStatus.DueStep;
import dev.slipway.review.ReviewReason;
import java.time.LocalDate;
import java.util.List;

/** Where a proposal stands, for pages that show it. */
public final class StandingForTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private StandingForTests() {}

  /** Before the board, with nothing decided. */
  public static DecisionStatus undecided() {
    return standing(List.of(), List.of());
  }

  /** With a step that is due although a condition is open, and a leak. */
  public static DecisionStatus alarming() {
    return standing(
        List.of(new DueStep("HOSTED", LocalDate.of(2026, 11, 1))), List.of(ReviewReason.INCIDENT));
  }

  private static DecisionStatus standing(List<DueStep> due, List<ReviewReason> reasons) {
    return new DecisionStatus(List.of(), TODAY, List.of(), due, reasons, List.of(), false);
  }
}
