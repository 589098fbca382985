package dev.slipway.proposal;

/**
 * Knows something that must hold before a proposal moves on, beyond its state and the person's
 * role. Every bean of this type is asked.
 */
@FunctionalInterface
public interface TransitionGuard {

  /**
   * Lets the step happen by returning.
   *
   * @throws RefusedTransition with the words that say what is missing
   */
  void check(Proposal proposal, Transition transition);
}
