package dev.slipway.gate.passing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionEvent.DecisionTaken;
import dev.slipway.decision.Decisions;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policies;
import dev.slipway.scoring.ScoreEvent.ProposalScored;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Has the cheapest passing modifications worked out when a decision declines or limits are passed.
 */
@Component
class PassingListener {

  private static final String NAME = "gate-passing";

  private final Passings passings;
  private final Decisions decisions;
  private final ScoringService scoring;
  private final Policies policies;
  private final Scheduler scheduler;
  private final Clock clock;

  PassingListener(
      Passings passings,
      Decisions decisions,
      ScoringService scoring,
      Policies policies,
      Scheduler scheduler,
      Clock clock) {
    this.passings = passings;
    this.decisions = decisions;
    this.scoring = scoring;
    this.policies = policies;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @SameTransactionListener
  public void on(DecisionTaken taken) {
    Decision decision = taken.decision();
    if (!decision.verdict().letsRelease() || decision.basis().rule() == BoardVerdict.OUTSIDE) {
      workOut(taken.proposalId());
    } else {
      passings.remove(taken.proposalId());
    }
  }

  @SameTransactionListener
  public void on(ProposalScored scored) {
    UUID proposalId = scored.proposalId();
    if (decisions.inEffect(proposalId).isPresent() && isOutside(proposalId)) {
      workOut(proposalId);
    }
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    passings.remove(erased.proposalId());
  }

  private boolean isOutside(UUID proposalId) {
    return scoring
        .current(proposalId)
        .map(ScoreSet::first)
        .filter(
            score ->
                score.boardVerdict(policies.current().terms().policy()) == BoardVerdict.OUTSIDE)
        .isPresent();
  }

  private void workOut(UUID proposalId) {
    scheduler.scheduleIfNotExists(new TaskInstance<>(NAME, proposalId.toString()), clock.instant());
  }

  /** The job itself. */
  @Configuration
  static class Job {

    @Bean
    OneTimeTask<Void> gatePassing(PassingWorker worker) {
      return Tasks.oneTime(NAME)
          .onDeadExecutionRevive()
          .onFailure(
              (complete, operations) ->
                  operations.reschedule(complete, complete.getTimeDone().plusSeconds(600)))
          .execute((instance, context) -> worker.run(UUID.fromString(instance.getId())));
    }
  }
}
