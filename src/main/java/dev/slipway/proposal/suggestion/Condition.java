package dev.slipway.proposal.suggestion;

import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modality;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a threat or benefit may apply; all that is given has to hold.
 *
 * @param outputs one of which the model produces
 * @param inputs one of which it takes; nobody having said what it takes is no reason against
 * @param generality the least that brings it about
 * @param scope the strictest that still lets people ask for it
 */
record Condition(
    Set<Modality> outputs,
    @Nullable Set<Modality> inputs,
    @Nullable GeneralityLevel generality,
    @Nullable DeploymentScope scope) {

  boolean holds(Offering offering) {
    return shares(outputs, offering.modalities().outputs())
        && (inputs == null
            || offering.modalities().inputs().isEmpty()
            || shares(inputs, offering.modalities().inputs()))
        && (generality == null || offering.generality().compareTo(generality) >= 0)
        && (scope == null || offering.scope().compareTo(scope) >= 0);
  }

  private static boolean shares(Set<Modality> some, Set<Modality> others) {
    return !Collections.disjoint(some, others);
  }
}
