package dev.slipway.audit;

import java.util.List;

/**
 * An event that belongs into the trail. Whoever changes something publishes one inside the
 * transaction of the change, so that neither is kept without the other.
 */
public interface Recorded {

  /** What was changed. */
  Subject subject();

  /** What was done, such as {@code proposal.submitted}; {@code trail.action.*} says it in words. */
  String action();

  /** The fields that changed; empty where the action says it all. */
  default List<Change> changes() {
    return List.of();
  }
}
