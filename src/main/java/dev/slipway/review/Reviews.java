package dev.slipway.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which decided proposals should be looked at again, and why. */
@Component
@Transactional
public class Reviews {

  private final JdbcClient jdbc;
  private final Clock clock;

  Reviews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
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
        .query(
            (at, number) -> Map.entry(proposal(at), ReviewReason.valueOf(at.getString("reason"))))
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

  /** Whether that was new. */
  boolean want(UUID proposalId, ReviewReason reason) {
    if (wantedOf(proposalId).contains(reason)) {
      return false;
    }
    jdbc.sql("insert into review_wanted (proposal_id, reason, since) values (?, ?, ?)")
        .params(proposalId, reason.name(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return true;
  }

  /** It is looked at again, or is no more. */
  void forget(UUID proposalId) {
    jdbc.sql("delete from review_wanted where proposal_id = ?").param(proposalId).update();
  }
}
