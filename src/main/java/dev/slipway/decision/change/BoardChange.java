package dev.slipway.decision.change;

import java.time.Instant;
import java.util.UUID;

/**
 * A change that waits for the other of the two.
 *
 * @param fromVersion of what it changes
 * @param document what it would become
 * @param asAdministrator whether whoever proposed it was an administrator then
 * @param asChair whether they were a chair
 */
public record BoardChange(
    UUID id,
    Topic about,
    int fromVersion,
    String document,
    String reason,
    UUID by,
    String byName,
    boolean asAdministrator,
    boolean asChair,
    Instant at) {

  /** What two people change together. */
  public enum Topic {
    POLICY,
    RUBRIC
  }

  /** The same, of the same person, as another. */
  BoardChange again() {
    return new BoardChange(
        UUID.randomUUID(),
        about,
        fromVersion,
        document,
        reason,
        by,
        byName,
        asAdministrator,
        asChair,
        at);
  }

  /** Whether somebody else with these roles is the other of the two. */
  boolean isConfirmedBy(UUID person, boolean administrator, boolean chair) {
    return !by.equals(person) && ((asAdministrator && chair) || (asChair && administrator));
  }
}
