package dev.slipway.review;

import dev.slipway.account.Role;
import dev.slipway.proposal.Transition;
import java.util.List;

/**
 * A step that a proposal's state leads to.
 *
 * @param role who may take it
 * @param held whether the present person holds that role
 * @param missing keys of the words that say what must hold first; empty where all holds
 */
public record Step(Transition transition, Role role, boolean held, List<String> missing) {

  public Step {
    missing = List.copyOf(missing);
  }

  /** Whether the present person could take it now. */
  public boolean open() {
    return held && missing.isEmpty();
  }
}
