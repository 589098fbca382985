package dev.slipway.comparison.frontier;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what was computed about a proposal that is deleted: it holds what was typed. */
@Component
class FrontierErasureListener {

  private final JdbcClient jdbc;

  FrontierErasureListener(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    jdbc.sql(
            "delete from frontier_result where run_id in"
                + " (select id from frontier_run where proposal_id = ?)")
        .param(erased.proposalId())
        .update();
    jdbc.sql("delete from frontier_run where proposal_id = ?").param(erased.proposalId()).update();
  }
}
