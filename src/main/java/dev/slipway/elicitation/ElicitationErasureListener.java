package dev.slipway.elicitation;

import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes everything that was said about a proposal that is deleted. */
@Component
class ElicitationErasureListener {

  /** What hangs on something else first. */
  private static final List<String> TABLES =
      List.of(
          "panel_comment", "reviewer_answer", "panel_claim", "panel_round", "panel_seat", "panel");

  private final JdbcClient jdbc;

  ElicitationErasureListener(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    UUID id = erased.proposalId();
    TABLES.forEach(
        table -> jdbc.sql("delete from " + table + " where proposal_id = ?").param(id).update());
  }
}
