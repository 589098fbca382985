package dev.slipway.decision.rubric.web;

import dev.slipway.rubric.adoption.Adopted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every version of the rubric.
 *
 * @param inForce the version in force
 * @param draft what the board works on; null where it does not
 * @param versions the newest first
 * @param adoptions every time that one came into force, the newest first
 */
record VersionsPage(
    int inForce, @Nullable Draft draft, List<Line> versions, List<Adopted> adoptions) {

  /** A version, and whether somebody has proposed that it comes into force. */
  record Line(int version, String name, boolean proposed) {}

  /**
   * The next version.
   *
   * @param from the version that it began as
   * @param changed how many of its answers say something else than that
   */
  record Draft(int from, String byName, Instant at, int changed) {}
}
