package dev.slipway.elicitation.web.round;

import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.answer.AnswerCount;
import dev.slipway.form.Confirmation;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.Transition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what will happen before a round is closed or the review goes on without one. */
@Component
class RoundConfirmations {

  private final RoundService rounds;
  private final AnswerCount counts;

  RoundConfirmations(RoundService rounds, AnswerCount counts) {
    this.rounds = rounds;
    this.counts = counts;
  }

  @Transactional(readOnly = true)
  Confirmation closing(Proposal proposal) {
    Panel panel =
        rounds
            .panel(proposal.id())
            .filter(open -> open.round().isOpen())
            .orElseThrow(() -> new ElicitationRefused("elicitation.refused.closed"));
    int answers = counts.inRound(proposal.id(), panel.roundNumber());
    long unfinished =
        panel.seats().stream().filter(seat -> seat.finishedRound() < panel.roundNumber()).count();
    boolean first = panel.roundNumber() == 1;
    return confirmation(proposal, "close")
        .with("seen", answers)
        .sayingIf(unfinished > 0, "unfinished", unfinished)
        .saying("shown", answers)
        .sayingIf(first, "discussion")
        .sayingIf(!first, "scored")
        .saying("final");
  }

  @Transactional(readOnly = true)
  Confirmation ending(Proposal proposal) {
    RefusedTransition.unless(
        proposal.may(Transition.FINISH_ESTIMATES), Transition.FINISH_ESTIMATES.refusal());
    @Nullable Panel panel = rounds.panel(proposal.id()).orElse(null);
    return confirmation(proposal, "end")
        .sayingIf(panel == null, "unreviewed")
        .sayingIf(panel != null, "answers")
        .saying("decide")
        .saying("final");
  }

  private static Confirmation confirmation(Proposal proposal, String name) {
    String address = "/proposals/" + proposal.id();
    return Confirmation.of(name, proposal.question(), address + "/estimates/" + name, address);
  }
}
