package dev.slipway.pathway.frontier;

/**
 * Watches a frontier being computed, and may stop it. Never called by two threads at once, but not
 * always by the same one.
 */
public interface Progress {

  /** Nobody watches. */
  Progress NONE =
      new Progress() {
        @Override
        public void done(long subsets, long ofAll) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /**
   * So many subsets have been scored.
   *
   * @param ofAll how many there are; in a search, at most
   */
  void done(long subsets, long ofAll);

  /** Whether to stop; asked many times a second. */
  boolean stopped();
}
