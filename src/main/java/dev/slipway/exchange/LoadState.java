package dev.slipway.exchange;

/** Where the load of the demonstration data stands. */
public enum LoadState {
  NEVER,
  WAITING,
  LOADING,
  DONE,
  FAILED;

  /** Whether it has been asked for and has not ended. */
  public boolean isActive() {
    return this == WAITING || this == LOADING;
  }
}
