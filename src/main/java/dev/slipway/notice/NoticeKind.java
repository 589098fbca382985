package dev.slipway.notice;

/** What people can be told of, and can say that they do not want to be. */
public enum NoticeKind {
  /** A round of estimates waits for the person's answers. */
  ROUND_OPENED,
  /** All estimates are shown, and can be talked about. */
  ANSWERS_SHOWN,
  /** Somebody named the person in a discussion. */
  MENTIONED,
  /** The day of a decision, or the end of a round, is near. */
  DATE_NEAR,
  /** The board has decided. */
  DECISION_TAKEN,
  /** A condition that the person owns is due soon, or overdue. */
  CONDITION_DUE,
  /** What an entry of evidence measured is too old to count in full. */
  EVIDENCE_STALE,
  /** What a score rests on has changed. */
  SCORE_OUTDATED,
  /** Something asks the board to look again at what it decided. */
  REVIEW_WANTED,
  /** The day by which the board is to look again at a decision is near. */
  REVIEW_DUE,
  /** That day has passed. */
  REVIEW_OVERDUE
}
