package dev.slipway.notice;

import dev.slipway.review.DueReview;
import java.time.LocalDate;

/** How near the day is by which the board is to look again at a decision. */
enum ReviewStage {
  MONTH_BEFORE(NoticeKind.REVIEW_DUE),
  WEEK_BEFORE(NoticeKind.REVIEW_DUE),
  OVERDUE(NoticeKind.REVIEW_OVERDUE);

  private static final int DAYS_OF_A_WEEK = 7;

  private final NoticeKind kind;

  ReviewStage(NoticeKind kind) {
    this.kind = kind;
  }

  NoticeKind kind() {
    return kind;
  }

  /** Of a day at most a month ahead. */
  static ReviewStage of(DueReview due, LocalDate today) {
    if (due.isOverdue(today)) {
      return OVERDUE;
    }
    return due.on().isAfter(today.plusDays(DAYS_OF_A_WEEK)) ? MONTH_BEFORE : WEEK_BEFORE;
  }
}
