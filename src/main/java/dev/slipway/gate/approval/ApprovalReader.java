package dev.slipway.gate.approval;

import dev.slipway.decision.Decision;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What decisions cover: read where it is kept, laid out where a decision is new to the gate. */
@Component
public class ApprovalReader {

  private final Approvals approvals;
  private final PlanLayout layout;
  private final ScoreCurrency currency;
  private final ProposalService proposals;
  private final Clock clock;

  ApprovalReader(
      Approvals approvals,
      PlanLayout layout,
      ScoreCurrency currency,
      ProposalService proposals,
      Clock clock) {
    this.approvals = approvals;
    this.layout = layout;
    this.currency = currency;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** To be called inside a transaction. */
  public Approval of(Decision decision) {
    return approvals.find(decision.id()).orElseGet(() -> layOut(decision));
  }

  Approval layOut(Decision decision) {
    return new Approval(
        decision.id(),
        decision.proposalId(),
        layout.of(proposals.find(decision.proposalId()).orElseThrow(), decision),
        currency.of(decision),
        now());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
