package dev.slipway.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.slipway.decision.Decision;
import dev.slipway.proposal.Proposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which decided proposals should be looked at again, and why. */
@Component
@Transactional
public class Reviews {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reviews(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Why a proposal should be looked at again; empty where nothing asks for it. */
  @Transactional(readOnly = true)
  public List<ReviewReason> wantedOf(UUID proposalId) {
    return wantedOf(List.of(proposalId)).getOrDefault(proposalId, List.of());
  }

  /** Likewise of several at once; those for which nothing asks are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, List<ReviewReason>> wantedOf(Collection<UUID> proposalIds) {
    if (proposalIds.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            "select proposal_id, reason from review_wanted where proposal_id in (:proposals)"
                + " order by since, reason")
        .param("proposals", proposalIds)
        .query((at, number) -> Map.entry(proposal(at), reason(at)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static UUID proposal(ResultSet at) throws SQLException {
    return Objects.requireNonNull(at.getObject("proposal_id", UUID.class));
  }

  /** Proposals that should be looked at again, at most so many, those that waited longest first. */
  @Transactional(readOnly = true)
  public List<UUID> wanted(int most) {
    return jdbc.sql(
            "select proposal_id from review_wanted group by proposal_id"
                + " order by min(since), proposal_id limit ?")
        .param(most)
        .query(UUID.class)
        .list();
  }

  /** Asks for a review of a decided proposal; what has been asked already is not asked twice. */
  void ask(Proposal proposal, ReviewReason reason) {
    if (!proposal.isDecided() || wantedOf(proposal.id()).contains(reason)) {
      return;
    }
    jdbc.sql("insert into review_wanted (proposal_id, reason, since) values (?, ?, ?)")
        .params(proposal.id(), reason.name(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    events.publishEvent(new ReviewWanted(proposal.id(), proposal.question(), reason));
  }

  /** Likewise because of a day, which asks once. */
  void askOnce(Proposal proposal, DueReview due) {
    int asked =
        jdbc.sql(
                "insert into review_asked (decision_id, proposal_id, reason, due_on)"
                    + " select cast(:decision as uuid), cast(:proposal as uuid),"
                    + " cast(:reason as varchar), cast(:day as date) where not exists"
                    + " (select 1 from review_asked where decision_id = :decision"
                    + " and reason = :reason and due_on = :day)")
            .param("decision", due.decision().id())
            .param("proposal", proposal.id())
            .param("reason", due.reason().name())
            .param("day", due.on())
            .update();
    if (asked > 0) {
      ask(proposal, due.reason());
    }
  }

  /** Enough of the board have said that a decision stands. */
  void settle(Decision confirmed) {
    jdbc
        .sql("select reason, since from review_wanted where proposal_id = ?")
        .param(confirmed.proposalId())
        .query((at, number) -> Map.entry(reason(at), since(at)))
        .list()
        .stream()
        .filter(each -> each.getKey().isSettledByConfirming())
        .filter(each -> confirmed.isConfirmedSince(each.getValue()))
        .forEach(each -> forget(confirmed.proposalId(), each.getKey()));
  }

  /** It is looked at again. */
  void forget(UUID proposalId) {
    jdbc.sql("delete from review_wanted where proposal_id = ?").param(proposalId).update();
  }

  /** It is no more. */
  void erase(UUID proposalId) {
    forget(proposalId);
    jdbc.sql("delete from review_asked where proposal_id = ?").param(proposalId).update();
  }

  /** One reason is gone. */
  void forget(UUID proposalId, ReviewReason reason) {
    jdbc.sql("delete from review_wanted where proposal_id = ? and reason = ?")
        .params(proposalId, reason.name())
        .update();
  }

  private static ReviewReason reason(ResultSet at) throws SQLException {
    return ReviewReason.valueOf(at.getString("reason"));
  }

  private static Instant since(ResultSet at) throws SQLException {
    return at.getObject("since", OffsetDateTime.class).toInstant();
  }
}
