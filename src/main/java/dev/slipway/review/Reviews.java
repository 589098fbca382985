package dev.slipway.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
    return jdbc
        .sql("select reason from review_wanted where proposal_id = ? order by since, reason")
        .param(proposalId)
        .query(String.class)
        .list()
        .stream()
        .map(ReviewReason::valueOf)
        .toList();
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
