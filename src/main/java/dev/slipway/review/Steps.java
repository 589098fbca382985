package dev.slipway.review;

import dev.slipway.account.CurrentPerson;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.TransitionGuard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which steps a proposal can take next, who may take each, and what must hold. */
@Component
public class Steps {

  private final List<TransitionGuard> guards;
  private final CurrentPerson person;

  Steps(List<TransitionGuard> guards, CurrentPerson person) {
    this.guards = guards;
    this.person = person;
  }

  /** The steps that lead on from where it stands. */
  @Transactional(readOnly = true)
  public List<Step> of(Proposal proposal) {
    return Arrays.stream(Transition.values())
        .filter(proposal::may)
        .map(transition -> step(proposal, transition))
        .toList();
  }

  private Step step(Proposal proposal, Transition transition) {
    List<String> missing =
        guards.stream()
            .map(guard -> refusal(guard, proposal, transition))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Step(transition, transition.role(), person.has(transition.role()), missing);
  }

  private static Optional<String> refusal(
      TransitionGuard guard, Proposal proposal, Transition transition) {
    try {
      guard.check(proposal, transition);
      return Optional.empty();
    } catch (RefusedTransition refused) {
      return Optional.of(refused.code());
    }
  }
}
