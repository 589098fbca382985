package dev.slipway.comparison.frontier;

import dev.slipway.pathway.Modification;
import dev.slipway.proposal.ProposalEvent;
import dev.slipway.proposal.ProposalEvent.ProposalChanged;
import dev.slipway.proposal.ProposalEvent.ProposalMoved;
import dev.slipway.proposal.Transition;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends runs about a proposal that is withdrawn, or that asks something else now. */
@Component
class FrontierListener {

  private final FrontierRuns runs;
  private final FrontierService service;
  private final Clock clock;

  FrontierListener(FrontierRuns runs, FrontierService service, Clock clock) {
    this.runs = runs;
    this.service = service;
    this.clock = clock;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(ProposalEvent event) {
    if (event instanceof ProposalMoved moved && moved.transition() == Transition.WITHDRAW) {
      runs.activeOf(event.proposalId()).forEach(run -> end(run.id(), EndReason.WITHDRAWN));
    } else if (event instanceof ProposalChanged) {
      runs.activeOf(event.proposalId()).stream()
          .filter(run -> service.outdated(run.status(), candidates(run)))
          .forEach(run -> end(run.id(), EndReason.CHANGED));
    }
  }

  private static List<String> candidates(FrontierRun run) {
    return run.readScenario().modifications().stream().map(Modification::id).toList();
  }

  private void end(UUID runId, EndReason reason) {
    runs.end(runId, RunState.OUT_OF_DATE, reason, clock.instant());
  }
}
