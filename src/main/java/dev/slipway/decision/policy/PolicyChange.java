package dev.slipway.decision.policy;

import dev.slipway.rubric.PolicyTerms;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of the policy that waits for the other of the two.
 *
 * @param fromVersion of the policy that it was proposed to change
 * @param asAdministrator whether whoever proposed it was an administrator then
 * @param asChair whether they were a chair
 */
public record PolicyChange(
    UUID id,
    int fromVersion,
    PolicyTerms terms,
    String reason,
    UUID by,
    String byName,
    boolean asAdministrator,
    boolean asChair,
    Instant at) {

  /** Whether somebody else with these roles is the other of the two. */
  boolean isConfirmedBy(UUID person, boolean administrator, boolean chair) {
    return !by.equals(person) && ((asAdministrator && chair) || (asChair && administrator));
  }
}
