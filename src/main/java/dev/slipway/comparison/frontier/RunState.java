package dev.slipway.comparison.frontier;

/** Where a run stands. */
public enum RunState {
  /** Asked for, not begun. */
  WAITING,
  /** Being computed. */
  RUNNING,
  /** Its result is there. */
  DONE,
  /** Somebody stopped it. */
  STOPPED,
  /** It could not be computed. */
  FAILED,
  /** What it was about changed before it was done. */
  OUT_OF_DATE;

  /** Whether it may still come to a result. */
  public boolean active() {
    return this == WAITING || this == RUNNING;
  }
}
