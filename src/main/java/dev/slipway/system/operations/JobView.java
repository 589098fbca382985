package dev.slipway.system.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the page shows it.
 *
 * @param task what kind of job it is
 * @param id which one of its kind
 * @param at when it runs next, or was to run
 * @param failures how often in a row it has failed
 * @param by the instance that runs it, while one does
 */
public record JobView(
    String task, String id, State state, Instant at, int failures, @Nullable String by) {

  private static final String RECURRING = "recurring";

  /** Where a job stands. */
  public enum State {
    RUNNING,
    FAILED,
    WAITING
  }

  /** Whether it comes again by itself. */
  public boolean recurring() {
    return id.equals(RECURRING);
  }
}
