package dev.slipway.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail found.
 *
 * @param lines the number of the last line that is there
 * @param head the recorded end of the trail, if it is there
 * @param finding the first thing that is wrong, or null where all is as it was written
 */
public record CheckResult(long lines, @Nullable TrailHead head, @Nullable Finding finding) {

  public boolean intact() {
    return finding == null;
  }

  /**
   * The first thing that is wrong.
   *
   * @param number of the line that it is about
   * @param elsewhere where that line stands now, if it was moved
   */
  public record Finding(Kind kind, long number, @Nullable Long elsewhere) {}

  /** What is wrong. */
  public enum Kind {
    /** A line or a change in it does not say what it said. */
    ALTERED,
    /** A line is gone. */
    REMOVED,
    /** A line stands at another place. */
    REORDERED,
    /** The trail ends before this line, which was there. */
    CUT_OFF,
    /** A line stands behind the recorded end. */
    ADDED,
    /** The recorded end itself is not what it was. */
    HEAD,
    /** Up to this line something was altered and all hashes made anew. */
    REWRITTEN,
    /** No line has the hash that was kept: cut off or made anew. */
    UNKNOWN
  }
}
