package dev.slipway.audit;

import java.util.List;
import java.util.Objects;

/**
 * An event that belongs into the trail. Whoever changes something publishes one inside the
 * transaction of the change, so that neither is kept without the other.
 */
public interface Recorded {

  /** What was changed. */
  Subject subject();

  /**
   * What was done, such as {@code proposal.submitted}; {@code trail.action.*} says it in words. It
   * is the {@link Action} of the event’s type unless the event has to say which.
   */
  default String action() {
    Class<?> type = getClass();
    return Objects.requireNonNull(type.getAnnotation(Action.class), type::getName).value();
  }

  /** The fields that changed; empty where the action says it all. */
  default List<Change> changes() {
    return List.of();
  }
}
