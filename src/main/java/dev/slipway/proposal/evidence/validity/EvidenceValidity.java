package dev.slipway.proposal.evidence.validity;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceWentStale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of each entry once that it has gone stale: its owner is asked for a new one, and scores in
 * which it counted in full are out of date. Said again only where its validity was changed since.
 */
@Component
public class EvidenceValidity {

  private final JdbcClient jdbc;
  private final ProposalService proposals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EvidenceValidity(
      JdbcClient jdbc, ProposalService proposals, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.proposals = proposals;
    this.events = events;
    this.clock = clock;
  }

  /** An entry that counts in numbers, and the last day on which it does in full. */
  private record Measured(UUID id, UUID proposalId, LocalDate until, LocalDate notedFor) {

    private static Measured of(ResultSet row) throws SQLException {
      LocalDate noted = row.getObject("stale_noted_for", LocalDate.class);
      return new Measured(
          row.getObject("id", UUID.class),
          row.getObject("proposal_id", UUID.class),
          row.getObject("observed_on", LocalDate.class)
              .plusMonths(row.getInt("measured_valid_months")),
          noted == null ? LocalDate.MIN : noted);
    }

    private boolean isNews(LocalDate today) {
      return today.isAfter(until) && !until.equals(notedFor);
    }
  }

  @Transactional
  public void look() {
    LocalDate today = LocalDate.now(clock);
    measured().stream().filter(each -> each.isNews(today)).forEach(this::note);
  }

  private List<Measured> measured() {
    return jdbc.sql(
            "select id, proposal_id, observed_on, measured_valid_months, stale_noted_for"
                + " from evidence where measured_by is not null and withdrawn_at is null")
        .query((row, number) -> Measured.of(row))
        .list();
  }

  private void note(Measured entry) {
    // No version: nobody who is changing the entry should be told that it was changed meanwhile.
    jdbc.sql("update evidence set stale_noted_for = ? where id = ?")
        .params(entry.until(), entry.id())
        .update();
    proposals
        .find(entry.proposalId())
        .filter(proposal -> !proposal.isWithdrawn())
        .ifPresent(proposal -> events.publishEvent(stale(proposal, entry)));
  }

  private static EvidenceWentStale stale(Proposal proposal, Measured entry) {
    return new EvidenceWentStale(proposal.id(), proposal.question(), entry.id(), entry.until());
  }
}
