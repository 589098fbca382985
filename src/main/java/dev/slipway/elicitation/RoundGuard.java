package dev.slipway.elicitation;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.TransitionGuard;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A proposal moves through its rounds only as the rounds themselves do. */
@Component
class RoundGuard implements TransitionGuard {

  private final Panels panels;

  RoundGuard(Panels panels) {
    this.panels = panels;
  }

  @Override
  public void check(Proposal proposal, Transition transition) {
    Optional<Panel> panel = panels.findById(proposal.id());
    boolean open = panel.filter(found -> found.round().isOpen()).isPresent();
    int round = panel.map(Panel::roundNumber).orElse(0);
    boolean met =
        switch (transition) {
          case OPEN_ROUND_ONE -> open && round == 1;
          case DISCUSS -> !open && round == 1;
          case OPEN_ROUND_TWO -> open && round == 2;
          case FINISH_ESTIMATES -> !open;
          default -> true;
        };
    if (!met) {
      throw new RefusedTransition("elicitation.refused.transition");
    }
  }
}
